using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The KubeletConfig does not reach the pool.</summary>
internal sealed class UnreachedPoolRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnreachedPool, "The KubeletConfig does not reach the pool", RuleCategory.Pool, RuleSource.MachineConfigOperator)
    {
        Meaning = "The pool of the profile does not have the label of `machineConfigPoolSelector`, or does not take MachineConfigs with its own name "
            + "as the role, so the KubeletConfig reaches no node. A warning for a role of `master` or `worker` "
            + "that is not in the input.",
        Remedy = "The message names the labels.",
        Bad = new RuleExample(Example.Pooled.Replace(
            "  nodeSelector:\n    node-role.kubernetes.io/worker-du",
            "  machineConfigPoolSelector:\n    pools: du\n  nodeSelector:\n    node-role.kubernetes.io/worker-du")),
        Good = new RuleExample(Example.Pooled),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, KubeletReachCheck.Run),
        Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, PoolRoleCheck.Run),
    ];
}
