using System;
using System.Collections.Generic;
using System.Threading;
using PaoRender.Impact;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao diff</c>: what the differences between two releases, or two sets of manifests, do.</summary>
internal static class DiffCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(DiffOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        var diagnostics = new DiagnosticBag();
        try
        {
            ReportFormat format = Choices.Output.Value(options.Output);
            Verbosity verbosity = SettingsResolver.VerbosityOf(options.Render);
            var sides = DiffSides.Of(options, context, diagnostics, cancellationToken);
            context.WorkFor(sides.Place);
            IReadOnlyList<ObjectImpact>? impacts = sides.Compare();
            new DiagnosticPrinter(context.Error, verbosity, SettingsResolver.Codes(options.Render.NoWarn)).Print(diagnostics.Items);
            if (impacts is null) return NothingToCompare.IsTheReason(diagnostics) ? ExitCode.NothingToCompare : ExitCode.Refused;
            if (format == ReportFormat.Json) DiffJson.Write(context.Out, sides, impacts);
            else DiffText.Write(context.Out, impacts);
            return ExitCode.Success;
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao diff");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no answer");
            return ExitCode.Stopped;
        }
    }
}
