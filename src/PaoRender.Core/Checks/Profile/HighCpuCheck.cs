using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>CPU numbers that no kernel counts up to.</summary>
internal static class HighCpuCheck
{
    // CONFIG_NR_CPUS of the kernels that OpenShift ships is 8192 on x86 and less elsewhere.
    private const int MostCpus = 8192;

    public static void Run(ProfileCheckScope scope)
    {
        foreach (CpuSetField field in scope.Profile.Cpus.Fields)
        {
            if (field.Set is not { } set || set.Highest < MostCpus) continue;
            scope.ReportOnce(
                RenderCodes.BadCpuSet,
                DiagnosticSeverity.Warning,
                scope.Profile.Input.At("spec", "cpu", field.Name),
                $"'spec.cpu.{field.Name}' goes up to CPU {set.Highest}, and the kernel has room for {MostCpus} CPUs. Correct the number.");
        }
    }
}
