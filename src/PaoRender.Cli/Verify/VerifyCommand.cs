using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Cli;

/// <summary><c>pao verify</c>: renders in memory and compares with what a cluster holds.</summary>
internal static class VerifyCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(VerifyOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        RenderSettings settings;
        ReportFormat format;
        try
        {
            settings = new SettingsResolver(options.Render, context).Resolve();
            format = Choices.Output.Value(options.Output);
            if (options.Against.Count == 0 || options.Against.Contains("")) throw new UsageException("--against needs a file or a folder.");
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao verify");
            return ExitCode.VerifyUsage;
        }

        context.WorkFor(settings.Inputs[0].FullPath);
        var diagnostics = new DiagnosticBag();
        try
        {
            IReadOnlyList<TakeoverAnswer>? answers = Execute(settings, [.. options.Against.Select(context.Resolve)], diagnostics, cancellationToken);
            new DiagnosticPrinter(context.Error, settings.Verbosity, settings.NoWarn).Print(diagnostics.Items);
            if (answers is null) return NothingToCompare.IsTheReason(diagnostics) ? ExitCode.NothingToCompare : ExitCode.VerifyRefused;
            if (format == ReportFormat.Json) VerifyJson.Write(context.Out, settings.Release, answers);
            else VerifyText.Write(context.Out, answers, settings.Verbosity);
            return CodeOf(answers);
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no answer");
            return ExitCode.Stopped;
        }
    }

    private static IReadOnlyList<TakeoverAnswer>? Execute(
        RenderSettings settings, IReadOnlyList<UserPath> against, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        if (pipeline.RenderToCompare(pipeline.Read()) is not { } result) return null;
        string[] names = [.. result.Manifests.Select(manifest => manifest.Name).Distinct()];
        IReadOnlyList<InputFile> files = ClusterStateFiles.Read(against, names, diagnostics, cancellationToken);
        var state = ClusterState.Read(files, diagnostics);
        if (!diagnostics.HasErrors && !state.HasComparable) ReportNothing(against, result.Manifests.Count, diagnostics, cancellationToken);
        return diagnostics.HasErrors ? null : TakeoverCheck.Run(result.Manifests, state, settings.Release);
    }

    // Files without a name of a rendered object were left alone so far; now one that cannot be read may be the one that was meant.
    private static void ReportNothing(
        IReadOnlyList<UserPath> against, int manifests, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        string lookedAt = ClusterState.Read(ClusterStateFiles.ReadAll(against, diagnostics, cancellationToken), diagnostics).LookedAt;
        if (diagnostics.HasErrors) return;
        string places = string.Join(", ", against.Select(path => path.Display));
        NothingToCompare.Report(diagnostics, $"{places} holds none of the {manifests} rendered objects. {lookedAt}");
    }

    /// <summary>A missing object wins: mostly it was not collected, and then the answer is not complete.</summary>
    private static int CodeOf(IReadOnlyList<TakeoverAnswer> answers)
    {
        if (answers.Any(answer => answer.Verdict == TakeoverVerdict.Missing)) return ExitCode.Missing;
        return answers.All(answer => answer.Verdict == TakeoverVerdict.Untouched) ? ExitCode.Untouched : ExitCode.WouldChange;
    }
}
