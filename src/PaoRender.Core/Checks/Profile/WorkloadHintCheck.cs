using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Workload hints that contradict the rest of the profile.</summary>
internal static class WorkloadHintCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec is { RealTimeKernel.Enabled: true, WorkloadHints.RealTime: false })
        {
            scope.Refuse(
                RenderCodes.ConflictingHints,
                "The real-time kernel is enabled, but the hint realTime is false; remove the hint, or set realTimeKernel.enabled to false.",
                "spec", "workloadHints", "realTime");
        }

        if (scope.Spec.WorkloadHints?.MixedCpus == true && string.IsNullOrEmpty(scope.Spec.Cpu?.Shared)
            && scope.Spec.Cpu is not null && !scope.IsUnknown("spec", "cpu", "shared"))
        {
            scope.Refuse(
                RenderCodes.ConflictingHints,
                "The hint mixedCpus needs CPUs to share; give 'spec.cpu.shared'.",
                "spec", "workloadHints", "mixedCpus");
        }
    }
}
