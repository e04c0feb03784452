using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao schemas</c>.</summary>
/// <param name="OutputDir">Where the schemas go.</param>
/// <param name="OperatorRelease">The release as given; null for the newest.</param>
/// <param name="Definitions">Files and folders with definitions.</param>
internal sealed record SchemasOptions(string OutputDir, string? OperatorRelease, IReadOnlyList<string> Definitions);
