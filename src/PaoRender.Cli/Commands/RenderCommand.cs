using System;
using System.IO;
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
        UserPath output;
        try
        {
            var resolver = new SettingsResolver(options, context);
            settings = resolver.Resolve();
            output = resolver.ResolveOutput();
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao render");
            return ExitCode.Usage;
        }

        context.WorkFor(output.FullPath);
        var diagnostics = new DiagnosticBag();
        try
        {
            OutputReport? report = Execute(settings, output, diagnostics, cancellationToken);
            new DiagnosticPrinter(context.Error, settings.Verbosity, settings.NoWarn).Print(diagnostics.Items);
            if (report is null) return ExitCode.Refused;
            Summary.Print(report, output, settings, context);
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

    private static OutputReport? Execute(RenderSettings settings, UserPath output, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var pipeline = new RenderPipeline(settings, diagnostics, cancellationToken);
        if (pipeline.Read() is not { } input || pipeline.Render(input) is not { } result) return null;
        var request = new OutputRequest
        {
            Folder = output,
            Manifests = result.Manifests,
            Inputs = pipeline.Inputs,
            Severities = input.Severities,
        };
        return ManifestOutput.Write(request, diagnostics, cancellationToken);
    }
}
