using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A kernel argument takes CPUs away from their use.</summary>
internal sealed class CpuUseRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.CpuUse, "A kernel argument takes CPUs away from their use", RuleCategory.KernelArguments, RuleSource.Kernel)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "`nr_cpus` (an error) or `maxcpus` leaves out CPUs that the profile names, or `irqaffinity` or `kthread_cpus` puts "
            + "work of the kernel on isolated ones.",
        Remedy = "Remove it, or name the CPUs that the message says.",
        Bad = new RuleExample(Example.With("additionalKernelArgs: [irqaffinity=0-7]")),
        Good = new RuleExample(Example.With("additionalKernelArgs: [irqaffinity=0-1]")),
    };
}
