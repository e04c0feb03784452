using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>CPU frequencies come in pairs.</summary>
internal static class CpuFrequencyPairCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.HardwareTuning is null or { IsolatedCpuFreq: not null, ReservedCpuFreq: not null }) return;
        scope.Refuse(
            RenderCodes.BadHardwareTuning,
            "'spec.hardwareTuning' needs both isolatedCpuFreq and reservedCpuFreq, in kHz.",
            "spec", "hardwareTuning");
    }
}
