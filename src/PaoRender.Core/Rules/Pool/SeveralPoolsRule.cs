using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Several pools select the nodes of a profile.</summary>
internal sealed class SeveralPoolsRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SeveralPools, "Several pools select the nodes of a profile", RuleCategory.Pool, RuleSource.Controller)
    {
        Meaning = "More than one MachineConfigPool selects the profile's nodes, or a pool is in the input twice.",
        Remedy = "Make the selector match one of them only; remove the pool that is out of date.",
        Bad = new RuleExample(Example.Pooled + "---\n" + Example.Pool.Replace("name: worker-du", "name: other")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, RepeatedPoolCheck.Run)];
}
