namespace PaoRender.Cli;

/// <summary>The options of <c>pao diff</c> as they were given: two releases, or two folders.</summary>
/// <param name="Render">What is rendered, and how, where two releases are compared.</param>
/// <param name="Output">The form of the answer.</param>
internal sealed record DiffOptions(RenderOptions Render, string? Output)
{
    /// <summary>The first release.</summary>
    public string? FromRelease { get; init; }

    /// <summary>The second release.</summary>
    public string? ToRelease { get; init; }

    /// <summary>Asset bundle of the first release.</summary>
    public string? FromAssets { get; init; }

    /// <summary>Asset bundle of the second release.</summary>
    public string? ToAssets { get; init; }

    /// <summary>The first folder.</summary>
    public string? From { get; init; }

    /// <summary>The second folder.</summary>
    public string? To { get; init; }
}
