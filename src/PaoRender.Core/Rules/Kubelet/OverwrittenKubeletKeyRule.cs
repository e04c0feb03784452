using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator overwrites this kubelet setting.</summary>
internal sealed class OverwrittenKubeletKeyRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.OverwrittenKubeletKey, "The operator overwrites this kubelet setting", RuleCategory.Kubelet, RuleSource.Controller)
    {
        Meaning = "The kubelet configuration in the annotation has a value that the operator overwrites.",
        Remedy = "Use the field of the profile that the message names.",
        Bad = new RuleExample(Example.WithKubelet("{\"reservedSystemCPUs\": \"0-3\"}")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Effect, CheckGate.StrictOnly, OverwrittenKubeletCheck.Run)];
}
