using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>
/// NUMA nodes without a reserved CPU, where a hint keeps the kernel off the isolated ones: its work for the memory and the devices of
/// such a node must cross to another.
/// </summary>
/// <remarks>With the policy <c>single-numa-node</c> the operator's own profile creator refuses to spread what it reserves.</remarks>
internal static class UnreservedNodeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Numa?.TopologyPolicy == "single-numa-node" || Hint(scope.Spec.WorkloadHints) is not { } hint) return;
        if (scope.Profile.Cpus is not { Reserved: { IsEmpty: false } reserved, Isolated: { } isolated }) return;
        foreach (((int node, string core), string machines) in MachineGroups.Of(
            scope.Profile.Machines, machine => Find(machine, reserved, isolated)))
        {
            scope.Warn(
                RenderCodes.UnreservedNode,
                $"No CPU of NUMA node {Invariant.Text(node)} is reserved on {machines}, and the hint {hint} keeps the kernel off the isolated ones: "
                + $"its work for that node crosses to another. Reserve a core there too, such as {core}.",
                "spec", "cpu", "reserved");
        }
    }

    private static string? Hint(V2PerformanceProfileSpecWorkloadHints? hints) =>
        hints?.RealTime == true ? "realTime" : hints?.HighPowerConsumption == true ? "highPowerConsumption" : null;

    private static IEnumerable<(int Node, string Core)> Find(MachineFacts machine, CpuSet reserved, CpuSet isolated)
    {
        foreach ((int node, CpuSet cpus) in machine.NumaNodes)
        {
            if (!cpus.Intersect(reserved).IsEmpty || cpus.Intersect(isolated) is not { IsEmpty: false } candidates) continue;
            CpuSet core = machine.Cores.FirstOrDefault(core => core.Contains(candidates.Ranges[0].First))
                ?? CpuSet.FromRanges([new CpuRange(candidates.Ranges[0].First, candidates.Ranges[0].First)]);
            yield return (node, core.ToString());
        }
    }
}
