using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Hardware;

namespace PaoRender.Creating;

/// <summary>The CPUs of a machine as they are divided: those that are online, by NUMA node and by socket.</summary>
internal sealed class CpuLayout
{
    private readonly IReadOnlyList<LayoutCore> _cores;

    private CpuLayout(IReadOnlyList<LayoutCore> cores, IReadOnlyList<int> numaNodes)
    {
        _cores = cores;
        NumaNodes = [.. numaNodes.Select(node => (node,
            (IReadOnlyList<LayoutCore>)[.. cores.Where(core => core.NumaNode == node).OrderBy(core => core.Cpus[0])]))];
        Sockets = [.. cores.GroupBy(core => core.Socket).OrderBy(socket => socket.Key)
            .Select(socket => (IReadOnlyList<LayoutCore>)[.. socket.OrderBy(core => core.Number).ThenBy(core => core.Cpus[0])])];
        Count = cores.Sum(core => core.Cpus.Count);
    }

    /// <summary>How many CPUs can be used.</summary>
    public int Count { get; }

    /// <summary>Whether a core has more than one CPU that can be used.</summary>
    public bool HasHyperThreads => Count != _cores.Count;

    /// <summary>The NUMA nodes by number, each with its cores by their lowest CPU. A node of memory only has none.</summary>
    public IReadOnlyList<(int Number, IReadOnlyList<LayoutCore> Cores)> NumaNodes { get; }

    /// <summary>The sockets by number, each with its cores by their own.</summary>
    public IReadOnlyList<IReadOnlyList<LayoutCore>> Sockets { get; }

    public CpuSet All => CpuSet.FromRanges(_cores.SelectMany(core => core.Cpus).Select(cpu => new CpuRange(cpu, cpu)));

    /// <summary>The layout of a machine; null, with the reason, where too little is known of it.</summary>
    public static CpuLayout? Of(Machine machine, out string problem)
    {
        problem = "";
        MachineCpu[] online = [.. machine.Cpus?.Where(cpu => cpu.IsOnline != false) ?? []];
        MachineCpu? coreless = online.FirstOrDefault(cpu => cpu.Core is null);
        bool hasNodes = online.Any(cpu => cpu.NumaNode is not null);
        MachineCpu? nodeless = hasNodes ? online.FirstOrDefault(cpu => cpu.NumaNode is null) : null;
        if (online.Length == 0) problem = "nothing tells which CPUs it has";
        else if (coreless is not null) problem = $"nothing tells which core CPU {coreless.Number} belongs to (topology/core_id of a snapshot)";
        else if (nodeless is not null) problem = $"nothing tells which NUMA node CPU {nodeless.Number} belongs to (cpulist of a node in a snapshot)";
        if (problem.Length > 0) return null;

        // On processors of several dies two cores of a package may have one number; they are in different NUMA nodes then.
        LayoutCore[] cores = [.. online.GroupBy(cpu => (Node: cpu.NumaNode ?? 0, Socket: cpu.Socket ?? 0, cpu.Core))
            .Select(core => new LayoutCore(
                core.Key.Node, core.Key.Socket, core.Key.Core!.Value, [.. core.Select(cpu => cpu.Number).OrderBy(cpu => cpu)]))];
        return new CpuLayout(cores, [.. cores.Select(core => core.NumaNode)
            .Concat(machine.NumaNodes?.Select(node => node.Number) ?? []).Distinct().OrderBy(node => node)]);
    }

    /// <summary>The layout without hyper-threading: the first CPU of each core is left.</summary>
    public CpuLayout WithoutHyperThreads() =>
        new([.. _cores.Select(core => core with { Cpus = [core.Cpus[0]] })], [.. NumaNodes.Select(node => node.Number)]);
}
