using System;
using System.Threading;
using PaoRender.Explain;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao explain</c>: where the match modes differ.</summary>
internal static class ExplainCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(ReportOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        RenderSettings settings;
        ReportFormat format;
        try
        {
            settings = new SettingsResolver(options.Render with { Match = null }, context).Resolve();
            format = Choices.Output.Value(options.Output);
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao explain");
            return ExitCode.Usage;
        }

        context.WorkFor(settings.Inputs[0].FullPath);
        var diagnostics = new DiagnosticBag();
        try
        {
            ModeReport? report = Execute(settings, diagnostics, cancellationToken);
            new DiagnosticPrinter(context.Error, settings.Verbosity, settings.NoWarn).Print(diagnostics.Items);
            if (report is null) return NothingToCompare.IsTheReason(diagnostics) ? ExitCode.NothingToCompare : ExitCode.Refused;
            if (format == ReportFormat.Json) ExplainJson.Write(context.Out, settings.Release, report);
            else ExplainText.Write(context.Out, report);
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no answer");
            return ExitCode.Stopped;
        }
    }

    private static ModeReport? Execute(RenderSettings settings, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        return pipeline.Read() is { } request && pipeline.RenderToCompare(request) is not null
            ? ModeComparison.Run(request, cancellationToken)
            : null;
    }
}
