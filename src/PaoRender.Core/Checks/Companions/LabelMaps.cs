using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Finds the maps of labels in an object: those of its metadata, and those by which it selects others.</summary>
internal static class LabelMaps
{
    private static readonly string[] s_selectors = ["matchLabels", "nodeSelector", "machineConfigLabel", "machineConfigPoolSelector"];

    /// <summary>The labels of an object and of what it makes.</summary>
    public static IEnumerable<ManifestEntry> Labels(ManifestNode root) =>
        Entries((root as ManifestMapping)?.Find("metadata", "labels")).Concat(Below((root as ManifestMapping)?["spec"]));

    /// <summary>The requirements of its selectors.</summary>
    public static IEnumerable<ManifestMapping> Requirements(ManifestNode? node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.Where(entry => entry.Key != "config").SelectMany(entry =>
            entry.Key == "matchExpressions" && entry.Value is ManifestSequence expressions
                ? expressions.Items.OfType<ManifestMapping>()
                : Requirements(entry.Value)),
        ManifestSequence sequence => sequence.Items.SelectMany(Requirements),
        _ => [],
    };

    /// <summary>Its annotations.</summary>
    public static IEnumerable<ManifestEntry> Annotations(ManifestNode root) =>
        Entries((root as ManifestMapping)?.Find("metadata", "annotations"));

    /// <summary>The labels by which anything below a node selects; below the config of a MachineConfig nothing has any.</summary>
    public static IEnumerable<ManifestEntry> Below(ManifestNode? node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.Where(entry => entry.Key != "config").SelectMany(OfField),
        ManifestSequence sequence => sequence.Items.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<ManifestEntry> OfField(ManifestEntry entry) =>
        s_selectors.Contains(entry.Key) && entry.Value is ManifestMapping map && map.Entries.All(label => label.Value is ManifestScalar)
            ? map.Entries
            : Below(entry.Value);

    private static IEnumerable<ManifestEntry> Entries(ManifestNode? map) => (map as ManifestMapping)?.Entries ?? [];
}
