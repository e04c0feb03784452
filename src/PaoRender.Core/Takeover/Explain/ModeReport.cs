using System.Collections.Generic;

namespace PaoRender.Explain;

/// <summary>Where the two match modes differ.</summary>
/// <param name="Files">The files that they render differently, in order of names.</param>
/// <param name="Refusal">Why the render command refuses an input that the controller takes; null when it does not.</param>
public sealed record ModeReport(IReadOnlyList<ModeDifference> Files, string? Refusal);
