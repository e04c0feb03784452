using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using PaoRender.Files;

namespace PaoRender.Cli;

/// <summary>All that the command gets from the process it runs in. Tests give their own.</summary>
/// <param name="Out">Where the summary goes.</param>
/// <param name="Error">Where everything else goes.</param>
/// <param name="Environment">Environment variables.</param>
/// <param name="CurrentDirectory">What relative paths start from.</param>
internal sealed record CommandContext(
    TextWriter Out, TextWriter Error, IReadOnlyDictionary<string, string> Environment, string CurrentDirectory)
{
    /// <summary>Where the folders <c>input</c> and <c>output</c> are looked for: containers mount them at the root.</summary>
    public string MountRoot { get; init; } = Path.DirectorySeparatorChar.ToString();

    /// <summary>
    /// Called with the full path of the output folder, or of the first input where there is no output, before anything is read or written.
    /// </summary>
    public Action<string> WorkFor { get; init; } = static _ => { };

    /// <summary>Opens standard input.</summary>
    public Func<Stream> In { get; init; } = static () => Stream.Null;

    /// <summary>Opens standard output for bytes.</summary>
    public Func<Stream> OutBytes { get; init; } = static () => Stream.Null;

    /// <summary>Whether <see cref="Error"/> is a terminal that somebody looks at.</summary>
    public bool IsWatched { get; init; }

    /// <summary>What makes timers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The width of the terminal that the summary goes to; null where it is a pipe or a file.</summary>
    public Func<int?> TerminalWidth { get; init; } = static () => null;

    /// <summary>Those of this process.</summary>
    public static CommandContext OfProcess()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
        {
            environment[(string)variable.Key] = (string?)variable.Value ?? "";
        }

        return new CommandContext(Console.Out, Console.Error, environment, Directory.GetCurrentDirectory())
        {
            In = Console.OpenStandardInput,
            OutBytes = Console.OpenStandardOutput,
            IsWatched = !Console.IsErrorRedirected,
            WorkFor = new ActingUser(new SystemCalls(), environment.ContainsKey(ResponsibleUser.Variable)).Become,
            TerminalWidth = static () => Console.IsOutputRedirected ? null : Console.WindowWidth,
        };
    }

    /// <summary>Resolves a path that the user wrote.</summary>
    public UserPath Resolve(string path) => new(path, Path.GetFullPath(path, CurrentDirectory));
}
