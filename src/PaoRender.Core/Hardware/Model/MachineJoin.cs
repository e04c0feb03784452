using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Hardware;

/// <summary>Puts together what several sources say of one node of a cluster.</summary>
internal static class MachineJoin
{
    /// <summary>The machines, those that have the name of a Node joined with it.</summary>
    public static IReadOnlyList<Machine> ByNode(IEnumerable<Machine> machines)
    {
        var joined = new List<Machine>();
        foreach (IGrouping<string, Machine> namesakes in machines.GroupBy(machine => machine.Name, StringComparer.Ordinal))
        {
            // Without a Node nothing says that two files tell of one machine.
            if (namesakes.Any(machine => machine.Node is not null)) joined.Add(namesakes.Aggregate(Join));
            else joined.AddRange(namesakes);
        }

        return joined;
    }

    private static Machine Join(Machine one, Machine other)
    {
        (Machine rich, Machine poor) = one.Cpus is null && other.Cpus is not null ? (other, one) : (one, other);
        return rich with
        {
            Architecture = rich.Architecture ?? poor.Architecture,
            CpuCount = rich.CpuCount ?? poor.CpuCount,
            LacksOffline = rich.Cpus is null && rich.CpuCount is null ? poor.LacksOffline : rich.LacksOffline,
            NumaNodes = rich.NumaNodes ?? poor.NumaNodes,
            MemoryBytes = rich.MemoryBytes ?? poor.MemoryBytes,
            HugePageSizes = rich.HugePageSizes ?? poor.HugePageSizes,
            Pool = rich.Pool ?? poor.Pool,
            Node = rich.Node ?? poor.Node,
        };
    }
}
