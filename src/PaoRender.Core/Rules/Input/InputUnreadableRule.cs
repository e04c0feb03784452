namespace PaoRender.Rules;

/// <summary>An input cannot be read.</summary>
internal sealed class InputUnreadableRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1011", "An input cannot be read", RuleCategory.Input, RuleSource.CommonSense)
    {
        Meaning = "An input file or folder cannot be read, or a folder was given where a file belongs.",
        Remedy = "Look at its permissions and at where links lead.",
    };
}
