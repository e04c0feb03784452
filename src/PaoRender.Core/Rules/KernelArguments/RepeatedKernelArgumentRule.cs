using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A kernel argument is given twice.</summary>
internal sealed class RepeatedKernelArgumentRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.RepeatedKernelArgument, "A kernel argument is given twice", RuleCategory.KernelArguments, RuleSource.Kernel)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A kernel argument is given twice, or one of which the kernel keeps the last is given two values.",
        Remedy = "Remove one.",
        Bad = new RuleExample(Example.With("additionalKernelArgs: [idle=poll, idle=poll]")),
        Good = new RuleExample(Example.With("additionalKernelArgs: [idle=poll]")),
    };
}
