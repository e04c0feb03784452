using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads the report <c>info --json</c> of the operator's profile creator: pools, their nodes, the CPUs of each NUMA node.</summary>
internal static class CreatorInfo
{
    public static bool Matches(ManifestNode root) => root is ManifestSequence { Items.Count: > 0 } pools
        && pools.Items.All(pool => pool is ManifestMapping map && map["name"] is not null && map["nodes"] is not null && map["kind"] is null);

    public static IEnumerable<Machine> Read(ManifestDocument document, DiagnosticBag diagnostics)
    {
        var text = new SourceText(document.File, diagnostics);
        foreach (ManifestMapping pool in ((ManifestSequence)document.Root).Items.OfType<ManifestMapping>())
        {
            foreach (ManifestMapping node in Maps(pool["nodes"])) yield return Read(node, SourceText.Plain(pool["name"]), text);
        }
    }

    private static Machine Read(ManifestMapping node, string? pool, SourceText text)
    {
        int? count = text.Number(node["cpus_count"], "cpus_count");
        bool isThread = SourceText.Plain(node["smt_enabled"]) == "false";
        var cpus = new List<MachineCpu>();
        var nodes = new List<MachineNumaNode>();
        foreach (ManifestMapping cell in Maps(node["numa_cells"]))
        {
            int? number = text.Number(cell["id"], "The number of a NUMA node");
            if (number is { } known) nodes.Add(new MachineNumaNode(known, null));
            foreach (ManifestNode item in (cell["cores"] as ManifestSequence)?.Items ?? [])
            {
                if (text.Number(item, "The number of a CPU") is { } cpu) cpus.Add(new MachineCpu(cpu, null, number, isThread ? cpu : null, true));
            }
        }

        ManifestNode? name = node["name"];
        return new Machine
        {
            Name = SourceText.Plain(name) ?? "",
            Position = text.At(name ?? node),

            // Where the lists hold fewer than there are, they name cores and not CPUs.
            Cpus = cpus.Count > 0 && (count is null || cpus.Count == count) ? [.. cpus.OrderBy(cpu => cpu.Number)] : null,
            CpuCount = count,
            LacksOffline = true,
            NumaNodes = nodes.Count == 0 ? null : nodes,
            Pool = pool,
        };
    }

    private static IEnumerable<ManifestMapping> Maps(ManifestNode? list) => (list as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [];
}
