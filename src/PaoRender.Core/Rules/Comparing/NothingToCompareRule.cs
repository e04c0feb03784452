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
    };
}
