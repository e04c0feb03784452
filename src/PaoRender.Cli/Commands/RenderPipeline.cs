using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Assets;
using PaoRender.Files;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Cli;

/// <summary>From settings to manifests in memory: what every command that renders does first.</summary>
internal sealed class RenderPipeline(RenderSettings settings, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>The input that was read.</summary>
    public InputSet Inputs { get; private set; } = InputSet.Empty;

    /// <summary>What to render; null when the input or the assets cannot be read.</summary>
    public RenderRequest? Read()
    {
        var reading = new DiagnosticBag();
        Inputs = InputFiles.Read(settings.Inputs, settings.Strictness, reading, settings.Ignored, cancellationToken)
            .Without(settings.Hardware);
        AssetBundle? assets = settings.Assets is null ? AssetBundle.BuiltIn : AssetFolder.Load(settings.Assets, reading, settings.Release);
        IReadOnlyList<Machine> hardware = HardwareFiles.Read(settings.Hardware, reading, cancellationToken);
        SeveritySettings severities = ReadSeverities(reading);
        foreach (ManifestDiagnostic item in reading.Items.Select(severities.Apply).OfType<ManifestDiagnostic>()) diagnostics.Add(item);
        return assets is null || diagnostics.HasErrors ? null : new RenderRequest
        {
            Inputs = Inputs.Files,
            Hardware = hardware,
            Assets = assets,
            Release = settings.Release,
            Match = settings.Match,
            Strictness = settings.Strictness,
            OwnerReference = settings.OwnerReference,
            EnableWorkloadPartitioning = settings.EnableWorkloadPartitioning,
            WithWorkloadPartitionsApi = settings.WithWorkloadPartitionsApi,
            FromConfigMaps = settings.FromConfigMaps,
            FeatureGates = settings.FeatureGates,
            Severities = severities,
        };
    }

    private SeveritySettings ReadSeverities(DiagnosticBag reading)
    {
        IEnumerable<string> places = settings.Inputs.Concat(settings.Hardware).Select(path => path.FullPath).Concat(Inputs.FullPaths);
        return new(SeverityFiles.ReadAbove(places, reading), settings.FullPath, settings.NoWarn, settings.WarnAsError ?? []);
    }

    /// <summary>Reads and renders; null when something was refused.</summary>
    public RenderResult? Render() => Read() is { } request ? Render(request) : null;

    /// <summary>Renders in order to compare; null when something was refused, or when there is no manifest.</summary>
    public RenderResult? RenderToCompare(RenderRequest? request)
    {
        if (request is null || Render(request) is not { } result) return null;
        if (result.Manifests.Count > 0) return result;
        NothingToCompare.Report(diagnostics, "no manifest is rendered from the input");
        return null;
    }

    /// <summary>Renders; null when something was refused.</summary>
    public RenderResult? Render(RenderRequest request)
    {
        RenderResult result = Renderer.Render(request, cancellationToken);
        foreach (ManifestDiagnostic diagnostic in result.Diagnostics) diagnostics.Add(diagnostic);
        return result.Succeeded ? result : null;
    }
}
