using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao verify</c> as they were given.</summary>
/// <param name="Render">What is rendered, and how.</param>
internal sealed record VerifyOptions(RenderOptions Render)
{
    /// <summary>Files and folders with the cluster's state.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The form of the answer.</summary>
    public string? Output { get; init; }
}
