using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The Machine Config Operator refuses this kubelet setting.</summary>
internal sealed class RefusedKubeletKeyRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.RefusedKubeletKey, "The Machine Config Operator refuses this kubelet setting",
        RuleCategory.Kubelet, RuleSource.MachineConfigOperator)
    {
        Meaning = "The kubelet configuration in the annotation has a setting that the Machine Config Operator takes from nobody: `cgroupDriver`, "
            + "`clusterDNS`, `clusterDomain`, `featureGates`, `staticPodPath`. The whole KubeletConfig fails.",
        Remedy = "Remove it; feature gates belong into a FeatureGate object.",
        Bad = new RuleExample(Example.WithKubelet("{\"clusterDomain\": \"example.com\"}")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, RefusedKubeletCheck.Run)];
}
