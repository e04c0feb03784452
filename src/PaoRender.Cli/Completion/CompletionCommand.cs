namespace PaoRender.Cli;

/// <summary><c>pao completion</c>: prints the script for a shell.</summary>
internal static class CompletionCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string? shell, CommandContext context)
    {
        try
        {
            // Shells other than pwsh read no carriage return.
            context.Out.Write(CompletionScripts.Of(Choices.Shell.Value(shell)).Replace("\r", "", System.StringComparison.Ordinal) + "\n");
            return ExitCode.Success;
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao completion");
            return ExitCode.Usage;
        }
    }
}
