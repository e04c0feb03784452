using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>The machines that a profile is made for, which are alike.</summary>
/// <param name="Machines">The machines.</param>
/// <param name="Layout">The CPUs of each.</param>
/// <param name="HasOtherCoreNumbers">Whether cores have other numbers on some of them.</param>
internal sealed record PoolMachines(IReadOnlyList<Machine> Machines, CpuLayout Layout, bool HasOtherCoreNumbers)
{
    /// <summary>Looks at the nodes of a pool; null, with errors, where no profile can be made for them.</summary>
    public static PoolMachines? Of(IReadOnlyList<Machine> nodes, ClusterDump dump, DiagnosticBag diagnostics)
    {
        var machines = new List<(Machine Machine, CpuLayout Layout)>();
        bool isWhole = true;
        foreach (Machine node in nodes)
        {
            if (dump.MachineOf(node, diagnostics) is not { } machine || LayoutOf(machine, diagnostics) is not { } layout) isWhole = false;
            else machines.Add((machine, layout));
        }

        if (!isWhole) return null;
        foreach ((Machine Machine, CpuLayout Layout) other in machines.Skip(1))
        {
            if (MachineMatch.Difference(machines[0], other) is not { } difference) continue;
            CreatorFindings.Nodes(
                diagnostics, other.Machine.Position, $"One profile is for machines that are alike, and '{machines[0].Machine.Name}' and "
                + $"'{other.Machine.Name}' differ in {difference}. Put them into different pools.");
            return null;
        }

        return new PoolMachines(
            [.. machines.Select(machine => machine.Machine)],
            machines[0].Layout,
            machines.Any(machine => MachineMatch.HasOtherCoreNumbers(machines[0].Layout, machine.Layout)));
    }

    private static CpuLayout? LayoutOf(Machine machine, DiagnosticBag diagnostics)
    {
        if (machine.Architecture is not (null or Architectures.Amd64 or Architectures.Arm64))
        {
            CreatorFindings.Machine(
                diagnostics, machine.Position, $"Machine '{machine.Name}' is of the architecture {machine.Architecture}, and profiles are "
                + "for amd64 and arm64.");
            return null;
        }

        var layout = CpuLayout.Of(machine, out string problem);
        if (layout is null)
        {
            CreatorFindings.Machine(
                diagnostics, machine.Position, $"No profile can be made for machine '{machine.Name}': {problem}. Give a sysinfo.tgz, or the "
                + "output of lscpu --json --extended.");
        }

        return layout;
    }
}
