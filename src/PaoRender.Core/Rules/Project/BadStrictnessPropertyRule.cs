namespace PaoRender.Rules;

/// <summary>PaoStrictness has a value that it cannot have.</summary>
internal sealed class BadStrictnessPropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3003", "PaoStrictness has a value that it cannot have", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoStrictness` is neither `strict` nor `reference`.",
        Remedy = "Correct the property.",
    };
}
