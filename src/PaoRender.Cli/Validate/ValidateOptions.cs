using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao validate</c> as they were given.</summary>
/// <param name="Render">What would be rendered, and how.</param>
internal sealed record ValidateOptions(RenderOptions Render)
{
    /// <summary>The form of the answer.</summary>
    public string? Output { get; init; }

    /// <summary>Comma-separated lists of codes of warnings that are errors; an empty list means all.</summary>
    public IReadOnlyList<string>? WarnAsError { get; init; }
}
