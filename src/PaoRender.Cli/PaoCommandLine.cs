using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Linq;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>The whole command line, in process.</summary>
public static class PaoCommandLine
{
    /// <summary>Parses, runs and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(surroundings);
        var syntax = new RenderSyntax();
        Command render = syntax.CreateCommand();
        render.SetAction(result => RenderCommand.Run(syntax.Read(result), surroundings, cancellationToken));
        var root = new RootCommand("Renders OpenShift PerformanceProfiles into installer manifests.") { render };
        foreach (Option option in root.Options)
        {
            if (option is VersionOption) option.Action = new VersionAction();
        }

        // A folder may be called @something; response files would take it for a list of arguments.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            string command = parsed.CommandResult.Command == render ? "pao render" : "pao";
            UsageErrors.Print(surroundings.Error, parsed.Errors.Select(error => error.Message), command);
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,

            // A stack trace of ours helps to find our mistake; the runtime prints a better one.
            EnableDefaultExceptionHandler = false,
        });
    }
}
