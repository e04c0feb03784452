using System;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// CPUs that lie between those of the profile and are in no set: every online CPU must be in one. Where the machines are known, which
/// CPUs there are is known too, and UncoveredCpuCheck looks at those.
/// </summary>
internal static class CpuCoverageCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        ProfileCpus cpus = scope.Profile.Cpus;
        if (cpus.Offlined is { IsEmpty: true }) Refuse(scope, "offlined", "'spec.cpu.offlined' is empty; name CPUs, or leave it out.");
        if (cpus.Reserved is null or { IsEmpty: true } || cpus.Isolated is null or { IsEmpty: true }) return;
        if (scope.Profile.Machines.Any(machine => machine.Online is not null)) return;

        // Without the second thread of each core half of the numbers may be missing.
        if (cpus.Fields.Any(field => field.Problem is not null) || ArgumentPieces.Has(scope.Spec.AdditionalKernelArgs, "nosmt")) return;

        CpuSet all = cpus.Fields.Where(field => field.Set is not null).Aggregate(CpuSet.Empty, (sum, field) => sum.Union(field.Set!));
        long last = Math.Max(cpus.Reserved.Highest, cpus.Isolated.Highest);
        CpuSet gap = CpuSet.FromRanges([new CpuRange(0, last)]).Except(all);
        if (gap.IsEmpty || scope.HasDoubt(scope.Profile.Input.Document)) return;
        string which = gap.Count == 1 ? $"CPU {gap} is" : $"The CPUs {gap} are";
        Refuse(
            scope,
            "isolated",
            $"{which} in no set of spec.cpu although higher ones are; each online CPU must be reserved, isolated or offlined. "
            + "Add what is missing to one of them.");
    }

    private static void Refuse(ProfileCheckScope scope, string field, string message) => scope.ReportOnce(
        field == "isolated" ? RenderCodes.CpuGap : RenderCodes.BadCpuSet,
        DiagnosticSeverity.Error,
        scope.Profile.Input.At("spec", "cpu", field),
        message);
}
