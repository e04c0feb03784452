using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator reads no such annotation.</summary>
internal sealed class UnknownAnnotationRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnknownAnnotation, "The operator reads no such annotation", RuleCategory.Annotations, RuleSource.Controller)
    {
        Meaning = "The operator reads no such annotation: a key under `performance.openshift.io/` that does not exist, or one that is a "
            + "letter, or only a prefix, away from one that does.",
        Remedy = "The message names what was probably meant.",
        Bad = new RuleExample(Example.WithAnnotation("performance.openshift.io/ignore-cgroup-version: \"true\"")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, AnnotationCheck.Run)];
}
