using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A pool does not take what is made for it.</summary>
internal sealed class UnfitPoolRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnfitPool, "A pool does not take what is made for it", RuleCategory.Pool, RuleSource.Controller)
    {
        Meaning = "The profile's pool has no labels, or its `machineConfigSelector` does not take the profile's MachineConfig; that of `master` and "
            + "`worker` is known without a manifest.",
        Remedy = "The message has the label to select.",
        Bad = new RuleExample(Example.Pooled.Replace("[worker, worker-du]", "[worker]")),
        Good = new RuleExample(Example.Pooled),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Pool, CheckGate.StrictOnly, PoolFitCheck.Run),
        Check.OfProfile(CheckStage.Pool, CheckGate.StrictOnly, BuiltInPoolFitCheck.Run),
    ];
}
