using System.Collections.Generic;
using PaoRender.Comparison;

namespace PaoRender.Takeover;

/// <summary>What day 2 does to one object.</summary>
/// <param name="Object">The object.</param>
/// <param name="Verdict">What the operator does.</param>
public sealed record TakeoverAnswer(ObjectIdentity Object, TakeoverVerdict Verdict)
{
    /// <summary>What the operator would change, from the cluster's state to the rendered one.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>What else to know, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The rendered file; null when the object was not rendered to one.</summary>
    public string? RenderedFile { get; init; }

    /// <summary>Where the cluster's object was read; null when it is missing.</summary>
    public string? StateFile { get; init; }
}
