using System;
using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Comparison;

/// <summary>KubeletConfig: the kubelet configuration by its meaning, and which pools it is for.</summary>
internal sealed class KubeletConfigView : ObjectView
{
    private const string Selector = "machineConfigPoolSelector";

    public override ComparisonRules Rules { get; } = new() { NullIsEmpty = true, IsQuantity = IsQuantity };

    public override ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors)
    {
        // The configuration travels as raw JSON and is decoded by Go's own package, which takes keys in any case.
        var options = new ReadOptions { IgnoreCase = true, Release = release };
        var spec = new List<ManifestEntry>
        {
            Entry("kubeletConfig", TreeNormalizer.Of<KubeletConfiguration>(root.Find("spec", "kubeletConfig"), options, errors)),
        };
        if (root.Find("spec", Selector) is { IsNull: false } selector)
            spec.Add(Entry(Selector, TreeNormalizer.Of<LabelSelector>(selector, new ReadOptions { Release = release }, errors)));
        return Mapping(Entry("spec", new ManifestMapping(spec)));
    }

    public override string? Crash(ManifestMapping existing) => existing.Find("spec", "kubeletConfig") is null or { IsNull: true }
        ? "it has no spec.kubeletConfig, and the operator does not expect that"
        : null;

    public override IEnumerable<string> UpdateNotes(ManifestMapping existing, IReadOnlyList<Difference> differences)
    {
        foreach (string field in new[] { "autoSizingReserved", "logLevel", "tlsSecurityProfile" })
        {
            if (existing.Find("spec", field) is { IsNull: false })
                yield return $"The update replaces the whole spec, so spec.{field} goes too, although it alone would cause none.";
        }
    }

    private static bool IsQuantity(string path) =>
        path.EndsWith(".infoBufferSize", StringComparison.Ordinal)
        || (path.StartsWith("spec.kubeletConfig.reservedMemory[", StringComparison.Ordinal) && path.IndexOf(".limits", StringComparison.Ordinal) > 0);
}
