using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The kubelet snippet cannot be used.</summary>
internal sealed class BadKubeletSnippetRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadKubeletSnippet, "The kubelet snippet cannot be used", RuleCategory.Kubelet, RuleSource.Controller)
    {
        Meaning = "The annotation `kubeletconfig.experimental` is not valid JSON, has a value of a wrong type or none (a null where the kubelet "
            + "needs a text), has a key twice, reserves memory in a form that cannot be added up, or has a word, a number, a time, an amount or "
            + "an option with which the kubelet of the release does not start.",
        Remedy = "Correct the annotation.",
        Bad = new RuleExample(Example.WithKubelet("{\"maxPods\": \"many\"}")),
        Good = new RuleExample(Example.WithKubelet("{\"maxPods\": 250}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.Always, KubeletSnippetCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, KubeletSnippetCheck.RunRepeated),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, KubeletSnippetCheck.RunNulls),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, ReservedMemoryCheck.Run),
        Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, KubeletValueCheck.Run),
    ];
}
