namespace PaoRender.Rules;

/// <summary>Two manifests have one file name.</summary>
internal sealed class OutputNameTwiceRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1033", "Two manifests have one file name", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "Two manifests would have file names that differ in case only, or not at all.",
        Remedy = "Give the profiles or pools different names.",
    };
}
