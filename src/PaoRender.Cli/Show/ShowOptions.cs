namespace PaoRender.Cli;

/// <summary>The options of <c>pao show</c> as they were given.</summary>
/// <param name="Render">What would be rendered, and how.</param>
internal sealed record ShowOptions(RenderOptions Render)
{
    /// <summary>The form.</summary>
    public string? Output { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? OutputFile { get; init; }
}
