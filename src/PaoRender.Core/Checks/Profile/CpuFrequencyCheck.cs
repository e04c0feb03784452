using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>CPU frequencies, where both are given.</summary>
internal static class CpuFrequencyCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.HardwareTuning is not { IsolatedCpuFreq: { } isolated, ReservedCpuFreq: { } reserved }) return;
        CheckOne(scope, "isolatedCpuFreq", isolated);
        CheckOne(scope, "reservedCpuFreq", reserved);
    }

    private static void CheckOne(ProfileCheckScope scope, string field, long frequency)
    {
        if (frequency > 0) return;
        scope.Refuse(
            RenderCodes.BadHardwareTuning,
            $"'spec.hardwareTuning.{field}' is {frequency}; give the highest frequency in kHz, such as 2500000.",
            "spec", "hardwareTuning", field);
    }
}
