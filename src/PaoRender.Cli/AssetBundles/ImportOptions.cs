namespace PaoRender.Cli;

/// <summary>The options of <c>pao assets import</c>.</summary>
/// <param name="From">Where the operator's assets are.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="To">The bundle's folder.</param>
internal sealed record ImportOptions(string From, string Release, string To)
{
    /// <summary>The day of the operator's source.</summary>
    public string? SourceDate { get; init; }
}
