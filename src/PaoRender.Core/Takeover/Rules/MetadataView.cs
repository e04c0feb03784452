using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Comparison;

/// <summary>
/// Labels and annotations. The operator sets those that it wants and never removes one, so only its own count; and it wants
/// no weak owner label, which only rendered files carry.
/// </summary>
internal static class MetadataView
{
    public static IReadOnlyList<string> Maps { get; } = ["labels", "annotations"];

    /// <summary>The wanted entries of one of the maps.</summary>
    public static List<ManifestEntry> Wanted(ManifestMapping desired, string map) =>
        [.. Entries(desired, map).Where(entry => entry.Key != ObjectNames.WeakOwnerLabel)];

    public static IReadOnlyList<ManifestEntry> Entries(ManifestMapping root, string map) =>
        (root.Find("metadata", map) as ManifestMapping)?.Entries ?? [];

    /// <summary>Differences in the wanted entries.</summary>
    public static List<Difference> Compare(ManifestMapping existing, ManifestMapping desired)
    {
        var differences = new List<Difference>();
        foreach (string map in Maps)
        {
            var present = existing.Find("metadata", map) as ManifestMapping;
            string path = "metadata." + map;
            foreach (ManifestEntry entry in Wanted(desired, map))
                differences.AddRange(TreeDiff.Compare(present?[entry.Key], entry.Value, ComparisonRules.Strict, TreePath.Key(path, entry.Key)));
        }

        return differences;
    }
}
