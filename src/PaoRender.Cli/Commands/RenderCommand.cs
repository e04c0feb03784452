using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao render</c>: reads, renders, writes.</summary>
internal static class RenderCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(RenderOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        RenderSettings settings;
        UserPath? output, index;
        try
        {
            var resolver = new SettingsResolver(options, context);
            settings = resolver.Resolve();
            output = resolver.ResolveOutput();
            index = resolver.ResolveIndex(output);
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao render");
            return ExitCode.Usage;
        }

        context.WorkFor((output ?? settings.Inputs[0]).FullPath);
        var diagnostics = new DiagnosticBag();
        var policy = new SeverityPolicy(settings.NoWarn, settings.WarnAsError);
        try
        {
            Action? say = Execute(settings, output, index, context, diagnostics, policy, cancellationToken);
            Print(diagnostics.Items, policy, settings, context);
            if (say is null) return ExitCode.Refused;
            say();
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: the output folder is as it was");
            return ExitCode.Stopped;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The steps report what they expect; this is the rest, such as a folder that goes away under our feet.
            context.Error.WriteLine(new ManifestDiagnostic(FileCodes.OutputFailed, DiagnosticSeverity.Error, error.Message, SourcePosition.None));
            return ExitCode.Refused;
        }
    }

    // Lines may hold messages, which is a matter of verbosity; the other forms hold what a validation would say.
    private static void Print(IReadOnlyList<ManifestDiagnostic> found, SeverityPolicy policy, RenderSettings settings, CommandContext context) =>
        FindingReport.Print(settings.Findings == FindingFormat.Text ? [.. found.Select(policy.Judge)] : policy.Apply(found), settings, context);

    // What is left to say, or to print, once the findings are out; null when something was refused.
    private static Action? Execute(
        RenderSettings settings,
        UserPath? output,
        UserPath? index,
        CommandContext context,
        DiagnosticBag diagnostics,
        SeverityPolicy policy,
        CancellationToken cancellationToken)
    {
        using var progress = Progress.Start(settings, context);
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        progress.Step("reading");
        RenderRequest? read = pipeline.Read();
        progress.Step("rendering");
        if (read is null || pipeline.Render(read) is not { } result || policy.Refuses(diagnostics.Items)) return null;
        ReportFile[] indexes = index is null ? [] : [new ReportFile(index, ManifestIndex.File(ManifestIndex.Rows(read, result.Manifests)))];

        // What forbids one of the two files must keep both from being written.
        if (!ReportOutput.Check(indexes, pipeline.Inputs, diagnostics)) return null;
        progress.Step("writing");
        OutputReport? report = null;
        if (output is not null)
        {
            var request = new OutputRequest
            {
                Folder = output,
                Manifests = result.Manifests,
                Inputs = pipeline.Inputs,
                Severities = read.Severities,
                Judge = policy.Judge,
            };
            report = ManifestOutput.Write(request, diagnostics, cancellationToken);
            if (report is null) return null;
        }

        if (!ReportOutput.Write(indexes, pipeline.Inputs, diagnostics)) return null;
        return report is null
            ? () => ManifestStream.Write(result.Manifests, context.OutBytes())
            : () => Summary.Print(report, output!, settings, context);
    }
}
