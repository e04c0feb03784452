using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;

namespace PaoRender.Hardware;

/// <summary>What follows from the description of a machine.</summary>
internal sealed class MachineFacts
{
    public MachineFacts(Machine machine)
    {
        Machine = machine;
        if (machine.Cpus is not { } cpus)
        {
            // All that is known of them is how many there are.
            if (machine.CpuCount is > 0) Online = Numbered(machine.CpuCount.Value);
            Present = Online;
            return;
        }

        HasNumbers = true;
        Present = Set(cpus);
        Online = Set(cpus.Where(cpu => cpu.IsOnline != false));
        NumaNodes = [.. cpus.Where(cpu => cpu.NumaNode is not null).GroupBy(cpu => cpu.NumaNode!.Value)
            .OrderBy(node => node.Key).Select(node => (node.Key, Set(node)))];
        KnowsCores = cpus.All(cpu => cpu.Core is not null || cpu.IsOnline == false);
        Cores = [.. cpus.Where(cpu => cpu.Core is not null).GroupBy(cpu => (cpu.Socket, cpu.Core)).Select(core => Set(core))];
    }

    public Machine Machine { get; }

    /// <summary>Whether the numbers of the CPUs are known, and not only how many there are.</summary>
    public bool HasNumbers { get; }

    /// <summary>The CPUs; null where nothing is known of them.</summary>
    public CpuSet? Present { get; }

    /// <summary>Those that are online, as far as the source tells.</summary>
    public CpuSet? Online { get; }

    /// <summary>The CPUs of each NUMA node; empty where that is not known.</summary>
    public IReadOnlyList<(int Number, CpuSet Cpus)> NumaNodes { get; } = [];

    /// <summary>Whether each CPU's core is known.</summary>
    public bool KnowsCores { get; }

    /// <summary>The CPUs of each core, hyper-threads together.</summary>
    public IReadOnlyList<CpuSet> Cores { get; } = [];

    /// <summary>The set of so many CPUs, from 0 on.</summary>
    public static CpuSet Numbered(long count) => count > 0 ? CpuSet.FromRanges([new CpuRange(0, count - 1)]) : CpuSet.Empty;

    private static CpuSet Set(IEnumerable<MachineCpu> cpus) =>
        CpuSet.FromRanges(cpus.Select(cpu => new CpuRange(cpu.Number, cpu.Number)));
}
