using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A label or selector cannot be used.</summary>
internal sealed class BadLabelsRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadLabels, "A label or selector cannot be used", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "`machineConfigLabel`, `machineConfigPoolSelector` or `nodeSelector` has not exactly one entry, holds what is not a label, or "
            + "names no role.",
        Remedy = "The message says which. A role is what follows the slash of `node-role.kubernetes.io/worker`.",
        Bad = new RuleExample(Example.Profile.Replace("node-role.kubernetes.io/worker", "worker")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, LabelCheck.Run),
        Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, LabelSyntaxCheck.Run),
    ];
}
