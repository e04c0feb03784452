using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Huge pages that take all the memory of a NUMA node or of a machine, or more than that.</summary>
internal static class HugePageMemoryCheck
{
    private static readonly string[] s_pages = ["spec", "hugepages", "pages"];

    public static void Run(ProfileCheckScope scope)
    {
        IReadOnlyList<PageDemand> demands = PageDemand.Of(scope.Spec);
        if (demands.Count == 0) return;
        foreach (((int index, string message), string machines) in MachineGroups.Of(
            scope.Profile.Machines, machine => Find(machine.Machine, demands)))
        {
            ManifestMapping? entry = demands[index].Page.Source;
            scope.RefuseEntry(
                RenderCodes.HugePagesTooMany, $"{message} on {machines}. Give fewer, and leave memory for the system.", entry, "count", s_pages);
        }
    }

    /// <summary>The first entry with which the pages of a node, or of the machine, are too many.</summary>
    private static IEnumerable<(int Index, string Message)> Find(Machine machine, IReadOnlyList<PageDemand> demands)
    {
        var ofNode = new Dictionary<int, decimal>();
        decimal ofAll = 0;
        for (int i = 0; i < demands.Count; i++)
        {
            PageDemand demand = demands[i];
            ofAll += demand.Bytes;
            if (demand.Bytes > 0 && demand.Page.Node is { } node && Memory(machine, node) is { } memory)
            {
                ofNode.TryGetValue(node, out decimal before);
                ofNode[node] = before + demand.Bytes;
                if (ofNode[node] >= memory)
                {
                    yield return (i, $"With this entry the huge pages of NUMA node {Invariant.Text(node)} take {Amount(ofNode[node])}, "
                        + $"and the node has {Amount(memory)}");
                    yield break;
                }
            }

            if (demand.Bytes == 0 || Memory(machine) is not { } total || ofAll < total) continue;
            yield return (i, $"With this entry the huge pages take {Amount(ofAll)}, and there are {Amount(total)}");
            yield break;
        }
    }

    private static long? Memory(Machine machine, int node) => machine.NumaNodes?.FirstOrDefault(known => known.Number == node)?.MemoryBytes;

    private static long? Memory(Machine machine) => machine.MemoryBytes
        ?? (machine.NumaNodes is { Count: > 0 } nodes && nodes.All(node => node.MemoryBytes is not null)
            ? nodes.Sum(node => node.MemoryBytes!.Value)
            : null);

    private static string Amount(decimal bytes)
    {
        const decimal Mebi = 1 << 20, Gibi = 1 << 30;
        return bytes >= Gibi
            ? (decimal.Floor(bytes * 10 / Gibi) / 10).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) + " GiB"
            : decimal.Floor(bytes / Mebi).ToString(System.Globalization.CultureInfo.InvariantCulture) + " MiB";
    }
}
