using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A kernel argument holds what none can hold.</summary>
internal sealed class KernelArgumentTextRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.KernelArgumentText, "A kernel argument holds what none can hold", RuleCategory.KernelArguments, RuleSource.Kernel)
    {
        Meaning = "A kernel argument holds what none can hold: a line break would begin a setting of its own in the TuneD profile. Warnings: an "
            + "empty one, blanks, letters beyond ASCII, a quote that is not closed.",
        Remedy = "One item per argument.",
        Bad = new RuleExample(Example.With("additionalKernelArgs: [\"nosmt\\n[sysctl]\"]")),
        Good = new RuleExample(Example.With("additionalKernelArgs: [\"nosmt\"]")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, KernelArgumentCheck.Run)];
}
