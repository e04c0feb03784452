using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Rules;

/// <summary>An annotation has no effect in this release.</summary>
internal sealed class IdleAnnotationRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.IdleAnnotation, "An annotation has no effect in this release", RuleCategory.Annotations, RuleSource.Controller)
    {
        Meaning = "An annotation has no effect in the release that is rendered. A warning where only its value has none, or where the rest of the "
            + "profile turns off what it is about.",
        Remedy = "Remove it, or render the release that reads it.",
        Bad = new RuleExample(Example.WithAnnotation("performance.openshift.io/exec-cpu-affinity: \"disable\""))
        { Release = new OperatorRelease(4, 18) },
        Good = new RuleExample(Example.Profile) { Release = new OperatorRelease(4, 18) },
    };
}
