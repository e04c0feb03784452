using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>No pool selects the nodes of a profile.</summary>
internal sealed class NoPoolRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.NoPool, "No pool selects the nodes of a profile", RuleCategory.Pool, RuleSource.Controller)
    {
        Meaning = "No MachineConfigPool selects the profile's nodes.",
        Remedy = "Correct `spec.nodeSelector`, or add the pool's manifest.",
        Bad = new RuleExample(Example.Profile.Replace("io/worker", "io/worker-cnf")),
        Good = new RuleExample(Example.Pooled),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Pool, CheckGate.Always, PoolChoiceCheck.Run)];
}
