using System;
using System.IO;
using System.Threading;
using PaoRender.Assets;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao render</c>: reads, renders, writes.</summary>
public static class RenderCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(RenderOptions options, Surroundings surroundings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(surroundings);
        RenderSettings settings;
        try
        {
            settings = new SettingsResolver(options, surroundings).Resolve();
        }
        catch (UsageException fault)
        {
            UsageErrors.Print(surroundings.Error, [fault.Message], "pao render");
            return ExitCode.Usage;
        }

        var diagnostics = new DiagnosticBag();
        try
        {
            OutputReport? report = Execute(settings, diagnostics, cancellationToken);
            new DiagnosticPrinter(surroundings.Error, settings.Verbosity).Print(diagnostics.Items);
            if (report is null) return ExitCode.Refused;
            Summary.Print(report, settings, surroundings);
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("stopped: the output folder is as it was");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The steps report what they expect; this is the rest, such as a folder that goes away under our feet.
            surroundings.Error.WriteLine(new ManifestDiagnostic(FileCodes.OutputFailed, DiagnosticSeverity.Error, fault.Message, SourcePosition.None));
            return ExitCode.Refused;
        }
    }

    private static OutputReport? Execute(RenderSettings settings, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        InputSet inputs = InputFiles.Read(settings.Inputs, settings.Strictness, diagnostics, cancellationToken);
        AssetBundle? assets = settings.Assets is null ? AssetBundle.BuiltIn : AssetFolder.Load(settings.Assets, diagnostics);
        if (assets is null || diagnostics.HasErrors) return null;

        RenderResult result = Renderer.Render(RequestFor(settings, inputs, assets), cancellationToken);
        foreach (ManifestDiagnostic diagnostic in result.Diagnostics) diagnostics.Add(diagnostic);
        if (!result.Succeeded) return null;

        var output = new OutputRequest { Folder = settings.Output, Manifests = result.Manifests, Inputs = inputs };
        return ManifestOutput.Write(output, diagnostics, cancellationToken);
    }

    private static RenderRequest RequestFor(RenderSettings settings, InputSet inputs, AssetBundle assets) => new()
    {
        Inputs = inputs.Files,
        Assets = assets,
        Release = settings.Release,
        Match = settings.Match,
        Strictness = settings.Strictness,
        OwnerReference = settings.OwnerReference,
        EnableWorkloadPartitioning = settings.EnableWorkloadPartitioning,
        WithWorkloadPartitionsApi = settings.WithWorkloadPartitionsApi,
        FeatureGates = settings.FeatureGates,
    };
}
