using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;

namespace PaoRender.Creating;

/// <summary>Compares the machines of a pool: one profile is for all of them.</summary>
internal static class MachineMatch
{
    /// <summary>In what two machines differ, in words; null where one profile fits both.</summary>
    /// <param name="one">A machine and its CPUs.</param>
    /// <param name="other">Another one.</param>
    public static string? Difference((Machine Machine, CpuLayout Layout) one, (Machine Machine, CpuLayout Layout) other)
    {
        if (one.Machine.Architecture != other.Machine.Architecture)
            return $"the architecture: {Word(one.Machine.Architecture)} and {Word(other.Machine.Architecture)}";
        int[] nodes = Numbers(one.Layout), others = Numbers(other.Layout);
        if (!nodes.SequenceEqual(others)) return $"the NUMA nodes: {string.Join(",", nodes)} and {string.Join(",", others)}";
        for (int i = 0; i < nodes.Length; i++)
        {
            IReadOnlyList<LayoutCore> cores = one.Layout.NumaNodes[i].Cores, otherCores = other.Layout.NumaNodes[i].Cores;
            if (cores.Count != otherCores.Count) return $"the number of cores of NUMA node {nodes[i]}: {cores.Count} and {otherCores.Count}";
            int threads = cores.Sum(core => core.Cpus.Count), otherThreads = otherCores.Sum(core => core.Cpus.Count);
            if (threads != otherThreads) return $"the number of CPUs of NUMA node {nodes[i]}: {threads} and {otherThreads}";
            int at = 0;
            while (at < cores.Count && cores[at].Cpus.SequenceEqual(otherCores[at].Cpus)) at++;
            if (at < cores.Count)
                return $"the CPUs of a core of NUMA node {nodes[i]}: {string.Join(",", cores[at].Cpus)} and {string.Join(",", otherCores[at].Cpus)}";
        }

        return null;
    }

    /// <summary>Whether the cores of two machines, which are alike otherwise, have other numbers.</summary>
    public static bool HasOtherCoreNumbers(CpuLayout one, CpuLayout other) =>
        !one.NumaNodes.SelectMany(node => node.Cores).Select(core => core.Number)
            .SequenceEqual(other.NumaNodes.SelectMany(node => node.Cores).Select(core => core.Number));

    private static int[] Numbers(CpuLayout layout) => [.. layout.NumaNodes.Select(node => node.Number)];

    private static string Word(string? architecture) => architecture ?? "unknown";
}
