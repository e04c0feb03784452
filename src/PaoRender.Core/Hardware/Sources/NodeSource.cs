using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads the Node objects of a cluster.</summary>
internal static class NodeSource
{
    private const string PagePrefix = "hugepages-";

    /// <summary>Whether a document is a Node: that of Kubernetes itself, not the settings of OpenShift that have the same kind.</summary>
    public static bool Matches(ManifestNode root) =>
        root is ManifestMapping node && SourceText.Plain(node["apiVersion"]) == "v1" && SourceText.Plain(node["kind"]) == "Node";

    public static Machine Read(ManifestDocument document, DiagnosticBag diagnostics)
    {
        var root = (ManifestMapping)document.Root;
        var text = new SourceText(document.File, diagnostics);
        var capacity = root.Find("status", "capacity") as ManifestMapping;
        string architecture = SourceText.Plain(root.Find("status", "nodeInfo", "architecture")) ?? "";
        ManifestNode? cpu = capacity?["cpu"];
        ManifestNode? name = root.Find("metadata", "name");
        return new Machine
        {
            Name = SourceText.Plain(name) ?? "",
            Position = text.At(name ?? root),
            Architecture = architecture.Length > 0 ? architecture : null,
            CpuCount = text.Number(cpu, "The number of CPUs"),
            LacksOffline = true,
            MemoryBytes = text.Bytes(capacity?["memory"], "The memory"),
            HugePageSizes = PageSizesOf(capacity),
            Node = new NodeReport(
                Labels(root),
                HasStatus: root["status"] is ManifestMapping { Entries.Count: > 0 },
                architecture,
                cpu is null ? null : SourceText.Plain(cpu) ?? "")
            {
                NoScheduleTaints = Taints(root),
            },
        };
    }

    private static Dictionary<string, string> Labels(ManifestMapping root)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ManifestEntry label in (root.Find("metadata", "labels") as ManifestMapping)?.Entries ?? [])
            labels[label.Key] = SourceText.Plain(label.Value) ?? "";
        return labels;
    }

    private static Dictionary<string, string> Taints(ManifestMapping root)
    {
        var taints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ManifestMapping taint in (root.Find("spec", "taints") as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [])
        {
            if (SourceText.Plain(taint["effect"]) == "NoSchedule" && SourceText.Plain(taint["key"]) is { } key)
                taints[key] = SourceText.Plain(taint["value"]) ?? "";
        }

        return taints;
    }

    private static List<string>? PageSizesOf(ManifestMapping? capacity)
    {
        var sizes = new List<string>();
        foreach (ManifestEntry entry in capacity?.Entries ?? [])
        {
            if (!entry.Key.StartsWith(PagePrefix, StringComparison.Ordinal)) continue;
            if (!Quantity.TryParse(entry.Key.Substring(PagePrefix.Length), out Quantity size, out _)) continue;
            if (size.TryGetInt64(out long bytes) && bytes >= 1024)
                sizes.Add(PageSizes.Name(bytes / 1024));
        }

        // A kernel that offers none says the same as a file that does not tell.
        return sizes.Count == 0 ? null : [.. sizes.Distinct()];
    }
}
