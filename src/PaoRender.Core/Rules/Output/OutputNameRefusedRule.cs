namespace PaoRender.Rules;

/// <summary>A manifest has no plain file name.</summary>
internal sealed class OutputNameRefusedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1032", "A manifest has no plain file name", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "A manifest's file name would not be a plain file name: it has a separator or a control character.",
        Remedy = "Rename the profile or the pool that the name comes from.",
    };
}
