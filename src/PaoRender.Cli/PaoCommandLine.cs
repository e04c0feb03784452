using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>The whole command line, in process.</summary>
public static class PaoCommandLine
{
    /// <summary>Parses, runs and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(arguments, nameof(arguments));
        Require.NotNull(context, nameof(context));
        var root = new RootCommand("Renders OpenShift PerformanceProfiles into installer manifests.");
        foreach (Command command in new PaoCommands(context, cancellationToken).Create()) root.Add(command);
        foreach (Option option in root.Options)
        {
            if (option is VersionOption) option.Action = new VersionAction();
        }

        // A folder may be called @something; response files would take it for a list of arguments.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            string command = NameOf(parsed.CommandResult);
            UsageErrors.Print(context.Error, parsed.Errors.Select(error => error.Message), command);
            return command == "pao verify" ? ExitCode.VerifyUsage : ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = context.Out,
            Error = context.Error,

            // A stack trace of ours helps to find our mistake; the runtime prints a better one.
            EnableDefaultExceptionHandler = false,
        });
    }

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent
        ? NameOf(parent) + " " + result.Command.Name
        : "pao";
}
