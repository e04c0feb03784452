using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads <c>lscpu --json --extended</c>: a line for each CPU.</summary>
internal static class LscpuTable
{
    public static bool Matches(ManifestNode root) => root is ManifestMapping map && map["cpus"] is ManifestSequence;

    public static Machine Read(ManifestDocument document, string name, DiagnosticBag diagnostics)
    {
        var text = new SourceText(document.File, diagnostics);
        var root = (ManifestMapping)document.Root;
        var cpus = new List<MachineCpu>();
        foreach (ManifestNode item in ((ManifestSequence)root["cpus"]!).Items)
        {
            if (item is not ManifestMapping row) continue;
            if (text.Number(row["cpu"], "The number of a CPU") is not { } number)
            {
                if (row["cpu"] is null) text.Refuse(row, "This line has no 'cpu'; make the file anew with lscpu --json --extended.");
                continue;
            }

            cpus.Add(new MachineCpu(
                number,
                text.Number(row["socket"], "The number of a socket"),
                text.Number(row["node"], "The number of a NUMA node"),
                text.Number(row["core"], "The number of a core"),
                Online(row["online"])));
        }

        MachineNumaNode[] nodes = [.. cpus.Where(cpu => cpu.NumaNode is not null)
            .Select(cpu => cpu.NumaNode!.Value).Distinct().OrderBy(node => node).Select(node => new MachineNumaNode(node, null))];
        return new Machine
        {
            Name = name,
            Position = text.At(root),
            Cpus = cpus.Count == 0 ? null : [.. cpus.OrderBy(cpu => cpu.Number)],
            NumaNodes = nodes.Length == 0 ? null : nodes,
        };
    }

    // Old versions write words where new ones write true and false.
    private static bool? Online(ManifestNode? node) => SourceText.Plain(node)?.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" => true,
        "false" or "no" or "n" => false,
        _ => null,
    };
}
