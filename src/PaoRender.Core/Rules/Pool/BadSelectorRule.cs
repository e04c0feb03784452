using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A label selector cannot be used.</summary>
internal sealed class BadSelectorRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadSelector, "A label selector cannot be used", RuleCategory.Pool, RuleSource.ApiSchema)
    {
        Meaning = "A label selector cannot be used.",
        Remedy = "Use `In`, `NotIn` with values, `Exists`, `DoesNotExist` without.",
        Bad = new RuleExample(Example.Pooled.Replace(
            "matchLabels:\n      node-role.kubernetes.io/worker-du: \"\"",
            "matchExpressions:\n    - {key: a, operator: Is}")),
        Good = new RuleExample(Example.Pooled),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfInput(CheckStage.Input, CheckGate.Always, PoolSelectorCheck.Run),
        Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, RequirementCheck.Run),
    ];
}
