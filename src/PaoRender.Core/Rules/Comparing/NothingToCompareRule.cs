using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>There is nothing to compare.</summary>
internal sealed class NothingToCompareRule : Rule
{
    public override RuleInfo Info => new(
        TakeoverCodes.NothingToCompare, "There is nothing to compare", RuleCategory.Comparing, RuleSource.Controller)
    {
        Meaning = "`pao verify`, `pao diff` or `pao explain` has nothing to compare: no manifest is rendered, or both folders hold no object. Exit "
            + "code 2.",
        Remedy = "Check the paths.",
        BadRun = Scene.Run(
            "diff --from old --to new",
            "error PAO2105: There is nothing to compare: neither old nor new holds an object of a kind that is compared.",
            ("old/", ""), ("new/", "")),
        GoodRun = Scene.Run(
            "diff --from old --to new", "", ("old/node.yaml", Example.RuntimeClass), ("new/node.yaml", Example.RuntimeClass)),
    };
}
