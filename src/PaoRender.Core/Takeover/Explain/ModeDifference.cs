using System.Collections.Generic;
using PaoRender.Comparison;

namespace PaoRender.Explain;

/// <summary>A file that the two match modes render differently.</summary>
/// <param name="FileName">The file.</param>
/// <param name="Object">The object in it.</param>
/// <param name="Reasons">The parts of the controller that make the difference.</param>
/// <param name="Differences">What differs, from the render command's object to the controller's.</param>
public sealed record ModeDifference(
    string FileName, ObjectIdentity Object, ControllerParts Reasons, IReadOnlyList<Difference> Differences)
{
    /// <summary>The one mode that renders the file, where only one does.</summary>
    public MatchMode? OnlyIn { get; init; }
}
