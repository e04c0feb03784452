using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Two KubeletConfigs select one pool.</summary>
internal sealed class SecondKubeletConfigRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SecondKubeletConfig, "Two KubeletConfigs select one pool", RuleCategory.Kubelet, RuleSource.MachineConfigOperator)
    {
        Meaning = "A KubeletConfig beside the profiles selects the pool of a profile, whose own one does so too. The cluster takes one.",
        Remedy = "Put its settings into the annotation `kubeletconfig.experimental`.",
        Bad = new RuleExample(Example.Pooled + Example.PoolSettings("KubeletConfig", "pods", "kubeletConfig:\n    maxPods: 250")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, SecondKubeletConfigCheck.Run)];
}
