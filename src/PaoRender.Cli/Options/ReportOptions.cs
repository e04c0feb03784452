namespace PaoRender.Cli;

/// <summary>The options of a command that renders in memory and answers.</summary>
/// <param name="Render">What is rendered, and how.</param>
/// <param name="Output">The form of the answer.</param>
internal sealed record ReportOptions(RenderOptions Render, string? Output);
