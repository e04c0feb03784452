namespace PaoRender.Rules;

/// <summary>A folder stands in place of a manifest.</summary>
internal sealed class OutputNameIsFolderRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1034", "A folder stands in place of a manifest", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "A folder stands where a manifest should be written.",
        Remedy = "Move the folder away.",
    };
}
