using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Hyper-threads of one core in both sets: what the system does on one thread slows the workload on the other.</summary>
internal static class SplitCoreCheck
{
    private const int MostShown = 4;

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Cpus is not { Reserved: { } reserved, Isolated: { } isolated }) return;
        foreach ((string cores, string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(machine, reserved, isolated)))
        {
            scope.Warn(
                RenderCodes.SplitCore,
                $"Of one core on {machines} a hyper-thread is reserved and another isolated: {cores}. The work of the system then disturbs "
                + "the isolated one; give all threads of a core to the same set.",
                "spec", "cpu", "isolated");
        }
    }

    private static IEnumerable<string> Find(MachineFacts machine, CpuSet reserved, CpuSet isolated)
    {
        CpuSet[] split = [.. machine.Cores.Where(core => !core.Intersect(reserved).IsEmpty && !core.Intersect(isolated).IsEmpty)];
        if (split.Length == 0) yield break;
        string more = split.Length > MostShown ? $" and {Invariant.Text(split.Length - MostShown)} more" : "";
        yield return string.Join(", ", split.Take(MostShown).Select(Threads)) + more;
    }

    private static string Threads(CpuSet core) => string.Join("+", core.Expand().Select(cpu => Invariant.Text(cpu)));
}
