using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A CPU is in no set.</summary>
internal sealed class CpuGapRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.CpuGap, "A CPU is in no set", RuleCategory.Profile, RuleSource.Node)
    {
        Meaning = "A CPU below the highest one is in no set of `spec.cpu`. Not reported with `nosmt` among the kernel arguments, which takes every "
            + "other number away.",
        Remedy = "Add it to a set; what is not to be used belongs into `offlined`.",
        Bad = new RuleExample(Example.Profile.Replace("2-7", "4-7")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, CpuCoverageCheck.Run)];
}
