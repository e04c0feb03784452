using System;
using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Naming;

/// <summary>Names of workload partitions.</summary>
internal static class PartitionNames
{
    /// <summary>The partition of the platform's own pods, and the only one that shipped releases know.</summary>
    public const string Management = "management";

    /// <summary>Only the partition that every partitioned cluster has.</summary>
    public static IReadOnlyList<string> ManagementOnly { get; } = [Management];

    /// <summary>
    /// Whether a name works in all places that it gets into: a TOML and a JSON key, an annotation and a resource of a node.
    /// </summary>
    public static bool IsUsable(string name) => KubernetesName.IsLabel(name);

    /// <summary>All names once: management first, as it is always there, then the others in ordinal order.</summary>
    public static IReadOnlyList<string> Merge(IEnumerable<string> names)
    {
        var others = new SortedSet<string>(names, StringComparer.Ordinal);
        others.Remove(Management);
        return others.Count == 0 ? ManagementOnly : [Management, .. others];
    }
}
