namespace PaoRender.Rules;

/// <summary>The list of rendered files cannot be used.</summary>
internal sealed class TrackingFailedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3006", "The list of rendered files cannot be used", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "The list of rendered files below `obj` cannot be read or written.",
        Remedy = "Solve what the message tells: often permissions, or a file where a folder should be.",
    };
}
