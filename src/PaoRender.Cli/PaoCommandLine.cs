using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>The whole command line, in process.</summary>
internal static class PaoCommandLine
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
            else if (option is HelpOption { Action: HelpAction help }) option.Action = new VerbHelp(help);
        }

        // A folder may be called @something; response files would take it for a list of arguments.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            string command = NameOf(parsed.CommandResult);
            UsageErrors.Print(context.Error, Messages(parsed), command);
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

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        CommandResult command = parsed.CommandResult;
        IReadOnlyList<string> unknown = parsed.UnmatchedTokens;
        bool isIncomplete = command.Command.Action is null && command.Command.Subcommands.Count > 0;

        // What follows an unknown command means something to that command only.
        foreach (string word in isIncomplete ? unknown.Take(1) : Misspelling.Reported(unknown)) yield return Misspelling.Message(word, command);
        if (isIncomplete && unknown.Count == 0)
            yield return $"A command is missing; there are {string.Join(", ", command.Command.Subcommands.Select(item => item.Name))}.";
        foreach (ParseError error in parsed.Errors)
        {
            bool isSaid = isIncomplete || unknown.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));
            if (!isSaid) yield return error.Message;
        }
    }

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent
        ? NameOf(parent) + " " + result.Command.Name
        : "pao";
}
