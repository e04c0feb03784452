namespace PaoRender.Cli;

/// <summary><c>pao explain CODE</c>: prints the page of a rule.</summary>
internal static class ExplainRuleCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string code, CommandContext context)
    {
        if (RuleCatalogue.Find(code) is not { } rule)
        {
            UsageErrors.Print(context.Error, [RuleNames.Unknown(code)], "pao explain");
            return ExitCode.Usage;
        }

        context.Out.Write(RulePage.Write(rule));
        return ExitCode.Success;
    }
}
