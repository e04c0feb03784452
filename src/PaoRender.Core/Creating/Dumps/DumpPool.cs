using System.Collections.Generic;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Creating;

/// <summary>A MachineConfigPool of a cluster.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Position">Where it is.</param>
internal sealed record DumpPool(V1MachineConfigPool Pool, SourcePosition Position)
{
    public string Name => Pool.Metadata.Name ?? "";

    public IReadOnlyDictionary<string, string> Labels => Pool.Metadata.Labels ?? [];

    /// <summary>The labels by which it selects nodes.</summary>
    public IReadOnlyDictionary<string, string> NodeLabels => Pool.Spec?.NodeSelector?.MatchLabels ?? [];

    /// <summary>Whether it selects what has these labels. A pool without a selector selects nothing, as in the Machine Config Operator.</summary>
    public bool Selects(IReadOnlyDictionary<string, string> labels) =>
        Pool.Spec?.NodeSelector is { } selector && (selector.MatchLabels?.Count > 0 || selector.MatchExpressions?.Count > 0)
        && SelectorMatch.Evaluate(selector, labels, out _);
}
