namespace PaoRender.Rules;

/// <summary>The output folder is a file.</summary>
internal sealed class OutputIsFileRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1031", "The output folder is a file", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "A file stands where the output folder, or a folder above it, should be.",
        Remedy = "Move the file away or choose another folder.",
        BadRun = Scene.Of("out: error PAO1031: ", "", ("out", "notes\n")),
        GoodRun = Scene.Of(),
    };
}
