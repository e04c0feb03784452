using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A profile is of an old version.</summary>
internal sealed class OldProfileVersionRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.OldProfileVersion, "A profile is of an old version", RuleCategory.Reading, RuleSource.Controller)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A PerformanceProfile of `v1` or `v1alpha1`. It is rendered as the operator converts it: what `v1` says of `cpu.offlined`, "
            + "`hardwareTuning` and `workloadHints` is lost, as are fields that only a later version has, and an absent "
            + "`globallyDisableIrqLoadBalancing` becomes true. With strictness `reference` nothing is rendered for it, as in the operator's render.",
        Remedy = "Write it as `performance.openshift.io/v2`.",
        Bad = new RuleExample(Example.Profile.Replace("openshift.io/v2", "openshift.io/v1")),
        Good = new RuleExample(Example.Profile),
    };
}
