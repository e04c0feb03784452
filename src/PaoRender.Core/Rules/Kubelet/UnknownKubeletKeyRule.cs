using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The kubelet does not know this key.</summary>
internal sealed class UnknownKubeletKeyRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnknownKubeletKey, "The kubelet does not know this key", RuleCategory.Kubelet, RuleSource.Kubelet)
    {
        Meaning = "The kubelet configuration in the annotation has a key that the kubelet of the release does not know; the operator drops it.",
        Remedy = "The message names what was probably meant, or the release that it came with.",
        Bad = new RuleExample(Example.WithKubelet("{\"maxPod\": 250}")),
        Good = new RuleExample(Example.WithKubelet("{\"maxPods\": 250}")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, UnknownKubeletKeyCheck.Run)];
}
