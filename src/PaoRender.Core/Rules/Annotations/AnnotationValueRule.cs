using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>An annotation has an unknown value.</summary>
internal sealed class AnnotationValueRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.AnnotationValue, "An annotation has an unknown value", RuleCategory.Annotations, RuleSource.Controller)
    {
        Meaning = "An annotation that the operator reads has a value that it does not know, so the default applies without a word.",
        Remedy = "The message names the values.",
        Bad = new RuleExample(Example.WithAnnotation("performance.openshift.io/enable-rps: \"on\"")),
        Good = new RuleExample(Example.WithAnnotation("performance.openshift.io/enable-rps: \"true\"")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, DeferredTunedCheck.Run)];
}
