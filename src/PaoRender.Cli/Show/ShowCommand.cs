using System;
using System.IO;
using System.Threading;
using PaoRender.Diagnostics;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Maps;

namespace PaoRender.Cli;

/// <summary><c>pao show</c>: draws what the profiles of an input do with the CPUs.</summary>
internal static class ShowCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(ShowOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        try
        {
            RenderSettings settings = new SettingsResolver(options.Render, context).Resolve();
            MapFormat format = Choices.Map.Value(options.Output);
            if (options.OutputFile is "") throw new UsageException("--output-file is empty; give a file, or leave it out for standard output.");
            UserPath? file = options.OutputFile is { } given ? context.Resolve(given) : null;
            context.WorkFor(file is null ? settings.Inputs[0].FullPath : Path.GetDirectoryName(file.FullPath) ?? file.FullPath);
            return Draw(settings, format, file, context, cancellationToken);
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao show");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no map");
            return ExitCode.Stopped;
        }
    }

    private static int Draw(RenderSettings settings, MapFormat format, UserPath? file, CommandContext context, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        CpuMapReport? report = pipeline.Read() is { } request ? CpuMapReport.Draw(request, cancellationToken) : null;
        foreach (ManifestDiagnostic item in report?.Diagnostics ?? []) diagnostics.Add(item);
        bool isWell = report is { Succeeded: true };

        // What is wrong with a profile is often seen best in its map.
        bool isDrawn = isWell || report is { Profiles.Count: > 0 };
        if (isDrawn && file is null) MapPrinter.Print(report!, format, context);
        if (isDrawn && file is not null) isWell &= ReportOutput.Write(MapFiles.Of(report!, format, file), pipeline.Inputs, diagnostics);

        // Which bundle will be rendered with changes nothing that is drawn.
        string[] silent = settings.Assets is null ? [.. settings.NoWarn, RenderCodes.BuiltInAssets] : [.. settings.NoWarn];
        new DiagnosticPrinter(context.Error, settings.Verbosity, silent).Print(diagnostics.Items);
        return isWell ? ExitCode.Success : ExitCode.Refused;
    }
}
