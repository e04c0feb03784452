using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator is told to leave the profile alone.</summary>
internal sealed class PausedProfileRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PausedProfile, "The operator is told to leave the profile alone", RuleCategory.Annotations, RuleSource.Controller)
    {
        Meaning = "`performance.openshift.io/pause-reconcile: \"true\"` keeps the operator from taking over what is rendered.",
        Remedy = "Remove it before the cluster is installed.",
        Bad = new RuleExample(Example.WithAnnotation("performance.openshift.io/pause-reconcile: \"true\"")),
        Good = new RuleExample(Example.Profile),
    };
}
