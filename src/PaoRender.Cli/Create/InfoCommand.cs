using System;
using System.Threading;
using PaoRender.Creating;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao info</c>: shows the machines of a cluster.</summary>
internal static class InfoCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(
        (SourceOptions Source, bool IsJson, bool IsText) options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(context, nameof(context));
        try
        {
            if (options.IsJson && options.IsText) throw new UsageException("Give --json or --text.");
            var source = new MachineSource(options.Source, context);
            UserPath place = source.Place();
            context.WorkFor(place.FullPath);
            var diagnostics = new DiagnosticBag();
            ClusterReport? report = SourceErrors.Caught(
                place, diagnostics,
                () => source.Read(place, [], diagnostics, cancellationToken) is { } dump ? ClusterReport.Of(dump, diagnostics) : null);
            if (report is not null) context.Out.Write(options.IsJson ? report.Json() : report.Text());
            new DiagnosticPrinter(context.Error, Verbosity.Normal, []).Print(diagnostics.Items);
            return report is null ? ExitCode.Refused : ExitCode.Success;
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao info");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no report");
            return ExitCode.Stopped;
        }
    }
}
