using System.Linq;
using PaoRender.Hardware;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>CPUs in a set that a machine does not have: the kubelet does not start with such a set.</summary>
internal static class MissingCpuCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (CpuSetField field in scope.Profile.Cpus.Fields.Where(field => field.Set is { IsEmpty: false }))
        {
            foreach (((CpuSet missing, CpuSet present), string machines) in MachineGroups.Of(
                scope.Profile.Machines, machine => Find(scope.Profile, field.Set!, machine)))
            {
                CpuSet rest = field.Set!.Except(missing);
                scope.Refuse(
                    RenderCodes.MissingCpu,
                    $"'spec.cpu.{field.Name}' names {CpuNames.Of(missing)}, and there are only {present} on {machines}; "
                    + (rest.IsEmpty ? "name CPUs that there are." : $"write {rest}."),
                    "spec", "cpu", field.Name);
            }
        }
    }

    private static (CpuSet Missing, CpuSet Present)[] Find(ProfileFacts profile, CpuSet set, MachineFacts machine) =>
        CpuLimits.Nameable(profile, machine) is { } nameable && set.Except(nameable) is { IsEmpty: false } missing
            ? [(missing, machine.Present!)]
            : [];
}
