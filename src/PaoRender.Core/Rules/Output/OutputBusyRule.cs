namespace PaoRender.Rules;

/// <summary>Another run writes to the folder.</summary>
internal sealed class OutputBusyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1036", "Another run writes to the folder", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "Another run has been writing to the same folder for more than ten seconds.",
        Remedy = "Wait for it, or give each run its own folder.",
    };
}
