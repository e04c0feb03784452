using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A document is not a Kubernetes object.</summary>
internal sealed class NotAnObjectRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.NotAnObject, "A document is not a Kubernetes object", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A document has no `apiVersion` or no `kind`. A warning: a kustomization that has both, which strictness `reference` passes over.",
        Remedy = "The message says what the document probably is. Complete it, or leave it out of the input.",
        Bad = new RuleExample(Example.Profile.Replace("kind: PerformanceProfile\n", "")),
        Good = new RuleExample(Example.Profile),
    };
}
