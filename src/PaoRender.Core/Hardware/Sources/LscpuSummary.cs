using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads <c>lscpu --json</c>: fields with their data, in newer versions grouped below each other.</summary>
internal static class LscpuSummary
{
    private const string NodeStart = "NUMA node", NodeEnd = " CPU(s):";

    public static bool Matches(ManifestNode root) => root is ManifestMapping map && map["lscpu"] is ManifestSequence;

    /// <summary>The machine; null, with an error, where the text says nothing of CPUs.</summary>
    public static Machine? Read(ManifestDocument document, string name, DiagnosticBag diagnostics)
    {
        var text = new SourceText(document.File, diagnostics);
        var fields = new Dictionary<string, ManifestNode>(StringComparer.Ordinal);
        ManifestNode lines = ((ManifestMapping)document.Root)["lscpu"]!;
        Collect(lines, fields);
        fields.TryGetValue("CPU(s):", out ManifestNode? count);
        if (count is null)
        {
            text.Refuse(lines, "There is no field 'CPU(s):'. lscpu translates its fields, so make the file with LC_ALL=C lscpu --json.");
            return null;
        }

        CpuSet? online = text.Cpus(Field("On-line CPU(s) list:"), "The list of CPUs that are online");
        CpuSet? offline = text.Cpus(Field("Off-line CPU(s) list:"), "The list of CPUs that are offline");
        Dictionary<int, CpuSet> nodes = Nodes(fields, text);
        bool isThread = SourceText.Plain(Field("Thread(s) per core:")) == "1";
        return new Machine
        {
            Name = name,
            Position = text.At(document.Root),
            Architecture = SourceText.Plain(Field("Architecture:")) is { } architecture ? Architectures.Name(architecture) : null,
            Cpus = online is null ? null : CpusOf(online, offline ?? CpuSet.Empty, nodes, isThread),
            CpuCount = text.Number(count, "The number of CPUs"),
            NumaNodes = nodes.Count == 0 ? null : [.. nodes.Keys.OrderBy(node => node).Select(node => new MachineNumaNode(node, null))],
        };

        ManifestNode? Field(string key) => fields.TryGetValue(key, out ManifestNode? node) ? node : null;
    }

    private static void Collect(ManifestNode? list, Dictionary<string, ManifestNode> fields)
    {
        foreach (ManifestMapping line in (list as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [])
        {
            if (SourceText.Plain(line["field"]) is { } field && line["data"] is { IsNull: false } data) fields[field] = data;
            Collect(line["children"], fields);
        }
    }

    private static Dictionary<int, CpuSet> Nodes(Dictionary<string, ManifestNode> fields, SourceText text)
    {
        var nodes = new Dictionary<int, CpuSet>();
        foreach (KeyValuePair<string, ManifestNode> field in fields)
        {
            if (!field.Key.StartsWith(NodeStart, StringComparison.Ordinal) || !field.Key.EndsWith(NodeEnd, StringComparison.Ordinal)) continue;
            string digits = field.Key.Substring(NodeStart.Length, Math.Max(0, field.Key.Length - NodeStart.Length - NodeEnd.Length));
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int node)) continue;
            nodes[node] = text.Cpus(field.Value, $"The list of CPUs of NUMA node {digits}") ?? CpuSet.Empty;
        }

        return nodes;
    }

    // With one thread a core each CPU is a core; with more the summary does not say whose threads are whose.
    private static List<MachineCpu> CpusOf(CpuSet online, CpuSet offline, Dictionary<int, CpuSet> nodes, bool isThread)
    {
        var cpus = new List<MachineCpu>();
        foreach (int number in online.Union(offline).Expand())
        {
            int? node = null;
            foreach (KeyValuePair<int, CpuSet> candidate in nodes)
            {
                if (candidate.Value.Contains(number)) node = candidate.Key;
            }

            cpus.Add(new MachineCpu(number, null, node, isThread ? number : null, online.Contains(number)));
        }

        return cpus;
    }
}
