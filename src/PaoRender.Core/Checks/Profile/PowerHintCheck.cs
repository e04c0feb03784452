using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Hints about power that exclude each other.</summary>
internal static class PowerHintCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.WorkloadHints is not { HighPowerConsumption: true, PerPodPowerManagement: true }) return;
        scope.Refuse(
            RenderCodes.ConflictingHints,
            "The workload hints highPowerConsumption and perPodPowerManagement exclude each other; set one of them to false.",
            "spec", "workloadHints", "perPodPowerManagement");
    }
}
