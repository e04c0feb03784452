using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Fields without which an object means something else: a pool without its selector, an Infrastructure that says nothing of partitioning.
/// An unknown field that was most likely meant for one of them is an error, and what follows from its absence is none.
/// </summary>
internal static class DecisiveFields
{
    private static readonly string[] s_selector = ["spec.machineConfigPoolSelector", "spec.machineConfigPoolSelector.matchLabels"];

    private static readonly Dictionary<string, string[]> s_byKind = new(StringComparer.Ordinal)
    {
        [V2PerformanceProfile.KubeKind] = ["metadata.name", "spec", "spec.cpu", "spec.cpu.reserved", "spec.cpu.isolated", "spec.nodeSelector"],
        [V1MachineConfigPool.KubeKind] =
        [
            "metadata.name", "metadata.labels", "spec", "spec.nodeSelector", "spec.nodeSelector.matchLabels",
            "spec.machineConfigSelector", "spec.machineConfigSelector.matchLabels",
        ],
        [V1KubeletConfig.KubeKind] = ["spec", .. s_selector],
        [V1ContainerRuntimeConfig.KubeKind] = ["spec", .. s_selector],
        [V1Infrastructure.KubeKind] = ["metadata.name", "status", "status.cpuPartitioning"],
        [V1FeatureGate.KubeKind] = ["metadata.name", "spec", "spec.featureSet", "spec.customNoUpgrade"],
    };

    /// <summary>Whether an unknown field was probably meant for one that decides and is not there.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="document">The object.</param>
    /// <param name="path">The keys down to the unknown field.</param>
    public static bool WasMeant(string kind, ManifestDocument document, IReadOnlyList<string> path)
    {
        if (!s_byKind.TryGetValue(kind, out string[]? fields) || document.Root is not ManifestMapping root) return false;
        string[] written = [.. path];
        return fields.Select(field => field.Split('.')).Any(field => IsMeant(written, field) && root.Find(field) is null);
    }

    private static bool IsMeant(string[] written, string[] field)
    {
        string key = written[written.Length - 1], name = field[field.Length - 1];
        if (key == name) return true;
        bool isBeside = written.Length == field.Length && written.Take(written.Length - 1).SequenceEqual(field.Take(field.Length - 1));
        return isBeside && Spelling.Nearest(key, [name]) is not null;
    }
}
