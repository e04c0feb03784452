namespace PaoRender.Rules;

/// <summary>An input folder is a link.</summary>
internal sealed class InputFolderLinkRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1012", "An input folder is a link", RuleCategory.Input, RuleSource.CommonSense)
    {
        Meaning = "A symbolic link to a folder (strictness `reference` only: the reference fails on it).",
        Remedy = "Give the folder itself as an input, or write the link with a `/` at its end.",
    };
}
