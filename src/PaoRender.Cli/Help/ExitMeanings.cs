using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>What the exit codes mean, command by command.</summary>
internal static class ExitMeanings
{
    private static readonly (int, string) s_usage = (ExitCode.Usage, "The command line makes no sense.");

    private static readonly (int, string) s_stopped = (ExitCode.Stopped, "Stopped by Ctrl-C or a polite kill.");

    public static IReadOnlyList<(int Code, string Meaning)> Render { get; } =
    [
        (ExitCode.Success, "The manifests are in the output folder."),
        (ExitCode.Refused, "The input was refused, by --warnaserror too, or the disk failed; the output folder is as it was."),
        s_usage,
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Validate { get; } =
    [
        (ExitCode.Success, "No errors; there may be warnings."),
        (ExitCode.Refused, "There are errors, or warnings that --warnaserror makes errors."),
        s_usage,
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Show { get; } =
    [
        (ExitCode.Success, "The map is drawn."),
        (ExitCode.Refused, "There are errors, and those profiles are drawn that can be, or the file cannot be written."),
        s_usage,
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Create { get; } =
    [
        (ExitCode.Success, "The profile is written; there may be warnings."),
        (ExitCode.Refused, "The machines or the wishes were refused, or the disk failed; nothing is written."),
        s_usage,
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Info { get; } =
        [(ExitCode.Success, "The report is printed."), (ExitCode.Refused, "The machines cannot be read."), s_usage, s_stopped];

    public static IReadOnlyList<(int Code, string Meaning)> Verify { get; } =
    [
        (ExitCode.Untouched, "The operator would leave every object as it is."),
        (ExitCode.WouldChange, "It would update an object, or its pass would die on one."),
        (ExitCode.Missing, "The cluster lacks an object, or there is nothing to compare."),
        (ExitCode.VerifyUsage, "The command line makes no sense."),
        (ExitCode.VerifyRefused, "The input was refused."),
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Compare { get; } =
    [
        (ExitCode.Success, "The answer is printed."),
        (ExitCode.Refused, "The input was refused."),
        (ExitCode.Usage, "The command line makes no sense, or there is nothing to compare."),
        s_stopped,
    ];

    public static IReadOnlyList<(int Code, string Meaning)> Bundle { get; } =
        [(ExitCode.Success, "The bundle is made."), (ExitCode.Refused, "The assets were refused; nothing is written."), s_usage];
}
