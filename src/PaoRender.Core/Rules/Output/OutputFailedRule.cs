namespace PaoRender.Rules;

/// <summary>The disk refused to write.</summary>
internal sealed class OutputFailedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1030", "The disk refused to write", RuleCategory.Output, RuleSource.CommonSense)
    {
        Meaning = "The disk refused to write: no permission, no space, a name that is too long.",
        Remedy = "Solve what the message tells and run again; if it names files that could not be put back, look at these first. In a container with "
            + "a user of its own choice the [output folder must be writable](../../README.md#the-command-line) for that user.",
    };
}
