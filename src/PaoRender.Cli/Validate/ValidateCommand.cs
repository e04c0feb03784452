using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao validate</c>: checks the input by every rule, and builds and writes nothing.</summary>
internal static class ValidateCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(RenderOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        RenderSettings settings;
        try
        {
            settings = new SettingsResolver(options, context).Resolve();
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao validate");
            return ExitCode.Usage;
        }

        context.WorkFor(settings.Inputs[0].FullPath);
        try
        {
            // Which bundle will be rendered with is no matter of the input.
            string[] silent = settings.Assets is null ? [.. settings.NoWarn, RenderCodes.BuiltInAssets] : [.. settings.NoWarn];
            IReadOnlyList<ManifestDiagnostic> all = Find(settings with { NoWarn = silent }, cancellationToken);
            IReadOnlyList<ManifestDiagnostic> found = new SeverityPolicy(silent, settings.WarnAsError).Apply(all);
            FindingReport.Print(found, settings, context);
            if (found.Count == 0 && settings is { Findings: FindingFormat.Text, Verbosity: not Verbosity.Quiet })
                context.Out.WriteLine("no errors, no warnings");
            return found.Any(item => item.Severity == DiagnosticSeverity.Error) ? ExitCode.Refused : ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no answer");
            return ExitCode.Stopped;
        }
    }

    private static IReadOnlyList<ManifestDiagnostic> Find(RenderSettings settings, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        if (pipeline.Read() is { } request)
        {
            foreach (ManifestDiagnostic item in Renderer.Check(request, cancellationToken)) diagnostics.Add(item);
        }

        return diagnostics.Items;
    }
}
