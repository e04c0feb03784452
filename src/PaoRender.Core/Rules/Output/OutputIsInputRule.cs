namespace PaoRender.Rules;

/// <summary>A manifest would overwrite an input.</summary>
internal sealed class OutputIsInputRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1035", "A manifest would overwrite an input", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "A manifest would overwrite an input file that holds something else.",
        Remedy = "Rename the input file or write to another folder.",
    };
}
