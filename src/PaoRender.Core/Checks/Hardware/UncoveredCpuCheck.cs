using System.Linq;
using PaoRender.Hardware;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>CPUs that are online on a machine and in no set: they would take part in nothing, and the kernel would run work on them.</summary>
internal static class UncoveredCpuCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        ProfileCpus cpus = scope.Profile.Cpus;
        if (cpus.Reserved is null or { IsEmpty: true } || cpus.Isolated is null or { IsEmpty: true }) return;
        if (cpus.Fields.Any(field => field.Problem is not null)) return;
        CpuSet all = cpus.Fields.Where(field => field.Set is not null).Aggregate(CpuSet.Empty, (sum, field) => sum.Union(field.Set!));
        foreach ((CpuSet uncovered, string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(scope.Profile, all, machine)))
        {
            string which = uncovered.Count == 1 ? $"CPU {uncovered} is" : $"The CPUs {uncovered} are";
            scope.Refuse(
                RenderCodes.UncoveredCpu,
                $"{which} online on {machines} and in no set of spec.cpu; each must be reserved, isolated or offlined. "
                + $"For example, isolate {cpus.Isolated.Union(uncovered)}.",
                "spec", "cpu", "isolated");
        }
    }

    private static CpuSet[] Find(ProfileFacts profile, CpuSet all, MachineFacts machine) =>
        CpuLimits.Online(profile, machine)?.Except(all) is { IsEmpty: false } uncovered ? [uncovered] : [];
}
