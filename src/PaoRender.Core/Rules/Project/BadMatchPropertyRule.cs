namespace PaoRender.Rules;

/// <summary>PaoMatch has a value that it cannot have.</summary>
internal sealed class BadMatchPropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3002", "PaoMatch has a value that it cannot have", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoMatch` is neither `controller` nor `render`.",
        Remedy = "Correct the property.",
    };
}
