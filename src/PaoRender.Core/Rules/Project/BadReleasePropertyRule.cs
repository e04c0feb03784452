namespace PaoRender.Rules;

/// <summary>PaoOperatorRelease is not a known release.</summary>
internal sealed class BadReleasePropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3001", "PaoOperatorRelease is not a known release", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoOperatorRelease` is not a release that can be rendered.",
        Remedy = "Set it to one of the releases that the message lists.",
    };
}
