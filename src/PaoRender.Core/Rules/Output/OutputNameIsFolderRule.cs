namespace PaoRender.Rules;

/// <summary>A folder stands in place of a manifest.</summary>
internal sealed class OutputNameIsFolderRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1034", "A folder stands in place of a manifest", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "A folder stands where a manifest should be written.",
        Remedy = "Move the folder away.",
        BadRun = Scene.Of(
            "out/ran_tuned.yaml: error PAO1034: A folder stands where a manifest should be written; move it away.", "", ("out/ran_tuned.yaml/", "")),
        GoodRun = Scene.Of(),
    };
}
