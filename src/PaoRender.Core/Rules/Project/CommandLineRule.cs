namespace PaoRender.Rules;

/// <summary>The command line is wrong.</summary>
internal sealed class CommandLineRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1040", "The command line is wrong", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "The command line is wrong.",
        Remedy = "The message says what to write; `pao render --help` lists the options.",
    };
}
