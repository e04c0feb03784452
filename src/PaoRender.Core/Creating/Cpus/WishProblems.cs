using System.Collections.Generic;
using System.Linq;
using PaoRender.Releases;
using PaoRender.Values;

namespace PaoRender.Creating;

/// <summary>What forbids wishes.</summary>
internal static class WishProblems
{
    /// <summary>What forbids them on any machine.</summary>
    public static IEnumerable<string> Anywhere(CreatorWishes wishes)
    {
        bool isSingle = wishes.TopologyPolicy == CreatorWishes.SingleNumaNode;
        if (isSingle && wishes.SplitAcrossNuma)
        {
            yield return "The topology manager policy single-numa-node keeps a pod on one NUMA node, and splitting the reserved CPUs takes some "
                + "of each: give up one of the two.";
        }

        if (wishes.RealTimeKernel && wishes.Power == PowerMode.Balanced)
            yield return "The real-time kernel needs the power consumption mode low-latency or ultra-low-latency, and not default.";
        if (wishes.PerPodPowerManagement && wishes.Power == PowerMode.UltraLowLatency)
        {
            yield return "The power consumption mode ultra-low-latency keeps every CPU awake, so pods cannot manage power: take low-latency or "
                + "default, or leave per-pod power management off.";
        }

        foreach (string problem in OfRelease(wishes)) yield return problem;
    }

    /// <summary>What forbids them on a machine.</summary>
    public static IEnumerable<string> On(CpuLayout layout, CreatorWishes wishes)
    {
        int most = layout.Count - 1;
        string cpus = $"there are {Invariant.Text(layout.Count)} CPUs that can be used";
        bool isReservable = wishes.ReservedCpus >= 1 && wishes.ReservedCpus <= most;
        bool isOfflinable = wishes.OfflinedCpus >= 0 && wishes.OfflinedCpus <= most;
        if (most < 1) yield return "A profile needs two CPUs, one to reserve and one for workloads, and there is 1.";
        if (most < 1) yield break;
        if (!isReservable) yield return $"Reserve 1 to {Invariant.Text(most)} CPUs and not {Invariant.Text(wishes.ReservedCpus)}; {cpus}.";
        if (!isOfflinable) yield return $"Take 0 to {Invariant.Text(most)} CPUs offline and not {Invariant.Text(wishes.OfflinedCpus)}; {cpus}.";
        if (wishes.OvsDpdkCpus < 0) yield return $"Give Open vSwitch 0 CPUs or more and not {Invariant.Text(wishes.OvsDpdkCpus)}.";
        if (!isReservable || !isOfflinable || wishes.OvsDpdkCpus < 0) yield break;
        long sum = (long)Taken(wishes.ReservedCpus, layout, wishes) + wishes.OfflinedCpus + Taken(wishes.OvsDpdkCpus, layout, wishes);
        if (sum > most)
        {
            yield return $"No CPU is left for workloads: {Invariant.Text(sum)} are to be reserved, offline or for Open vSwitch, and {cpus}; "
                + "lower a count.";
            yield break;
        }

        foreach (string problem in Cores(layout, wishes)) yield return problem;
    }

    /// <summary>How many CPUs a count takes. Dividing as the operator's creator does may take more.</summary>
    private static int Taken(int count, CpuLayout layout, CreatorWishes wishes)
    {
        int nodes = layout.NumaNodes.Count;
        return NumaTargets.Of(count, nodes, wishes.SplitAcrossNuma)[nodes - 1];
    }

    private static IEnumerable<string> Cores(CpuLayout layout, CreatorWishes wishes)
    {
        foreach ((int count, string what) in new[] { (wishes.ReservedCpus, "reserved CPUs"), (wishes.OvsDpdkCpus, "CPUs of Open vSwitch") })
        {
            IReadOnlyList<int> targets = NumaTargets.Of(count, layout.NumaNodes.Count, wishes.SplitAcrossNuma);
            if (layout.HasHyperThreads && targets.Any(target => target % 2 != 0))
            {
                yield return wishes.SplitAcrossNuma
                    ? $"With hyper-threading each NUMA node gives whole cores, and {Invariant.Text(count)} {what} do not divide so among "
                        + $"{Invariant.Text(layout.NumaNodes.Count)} nodes; take a multiple of {Invariant.Text(2 * layout.NumaNodes.Count)}."
                    : $"With hyper-threading two CPUs are one core, so the number of {what} must be even and not {Invariant.Text(count)}; "
                        + $"take {Invariant.Text(count + 1)}, or switch hyper-threading off.";
            }
        }
    }

    private static IEnumerable<string> OfRelease(CreatorWishes wishes)
    {
        OperatorRelease release = wishes.Release;
        if (wishes.HardwareTuning && !release.IsAtLeast(4, 16)) yield return $"Release {release} has no CPU frequencies; 4.16 was the first.";
        if (wishes.OvsDpdkCpus != 0 && !release.IsAtLeast(4, 23)) yield return $"Release {release} has no CPUs of Open vSwitch; 4.23 is the first.";
    }
}
