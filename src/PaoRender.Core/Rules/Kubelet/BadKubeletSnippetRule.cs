using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The kubelet snippet cannot be used.</summary>
internal sealed class BadKubeletSnippetRule() : Rule(new(
    RenderCodes.BadKubeletSnippet, "The kubelet snippet cannot be used", RuleCategory.Kubelet, RuleSource.Controller)
{
    Meaning = "The annotation `kubeletconfig.experimental` is not valid JSON, has a value of a wrong type, reserves memory in a form that cannot "
        + "be added up, or has a word, an amount or an option with which the kubelet does not start.",
    Remedy = "Correct the annotation.",
    Bad = new RuleExample(Example.WithKubelet("{\"maxPods\": \"many\"}")),
    Good = new RuleExample(Example.WithKubelet("{\"maxPods\": 250}")),
});
