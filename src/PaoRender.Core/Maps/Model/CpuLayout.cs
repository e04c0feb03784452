using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Puts CPUs under headings: by socket, NUMA node and core where the machine is known, one after the other where it is not.</summary>
internal sealed class CpuLayout
{
    /// <summary>How many CPUs are drawn. More than the kernels of OpenShift can have; a mistyped number must not make a huge picture.</summary>
    public const int DrawnLimit = 8192;

    private readonly IReadOnlyList<RoleShare> _shares;

    public CpuLayout(IReadOnlyList<RoleShare> shares, IReadOnlyList<CpuPlace>? places)
    {
        _shares = shares;
        CpuSet all = shares.Aggregate(CpuSet.Empty, (sum, share) => sum.Union(share.Cpus));
        CpuSet drawn = all.Intersect(CpuSet.FromRanges([new CpuRange(0, DrawnLimit - 1)]));
        Groups = [.. places is null ? OneGroup("CPUs", drawn) : ByPlace(places, drawn)];
        NotDrawn = all == drawn ? null : all.Except(drawn);
    }

    public IReadOnlyList<CpuGroup> Groups { get; }

    /// <summary>The CPUs that are not drawn; null where all are.</summary>
    public CpuSet? NotDrawn { get; }

    private IEnumerable<CpuGroup> OneGroup(string title, CpuSet cpus)
    {
        if (!cpus.IsEmpty) yield return new CpuGroup(title, [.. cpus.Expand().Select(cpu => new CpuCore(null, [Cell(cpu)]))]);
    }

    private IEnumerable<CpuGroup> ByPlace(IReadOnlyList<CpuPlace> places, CpuSet drawn)
    {
        IEnumerable<IGrouping<(int Socket, int NumaNode), CpuPlace>> nodes = places
            .Where(place => drawn.Contains(place.Cpu))
            .OrderBy(place => (place.Socket, place.NumaNode, place.Core, place.Thread, place.Cpu))
            .GroupBy(place => (place.Socket, place.NumaNode));
        foreach (IGrouping<(int Socket, int NumaNode), CpuPlace> node in nodes)
        {
            string title = $"Socket {Invariant.Text(node.Key.Socket)}, NUMA node {Invariant.Text(node.Key.NumaNode)}";
            yield return new CpuGroup(
                title,
                [.. node.GroupBy(place => place.Core).Select(core => new CpuCore(core.Key, [.. core.Select(place => Cell(place.Cpu))]))]);
        }

        foreach (CpuGroup group in OneGroup("Not in the machine", drawn.Except(SetOf(places)))) yield return group;
    }

    /// <summary>The CPUs of a machine.</summary>
    public static CpuSet SetOf(IEnumerable<CpuPlace> places) =>
        CpuSet.FromRanges(places.Select(place => new CpuRange(place.Cpu, place.Cpu)));

    private CpuCell Cell(int cpu) => new(cpu, RoleShares.RoleOf(_shares, cpu));
}
