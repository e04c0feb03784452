using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Assets;
using PaoRender.Files;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Build.Tasks;

/// <summary>Renders the PerformanceProfiles of one cluster into a folder.</summary>
/// <remarks>All that it depends on is a parameter: the task can be run again from a binary log.</remarks>
[MSBuildMultiThreadableTask]
public class RenderCluster : ProjectTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Whether to render; otherwise only what the last build wrote is removed.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Input files, in any order.</summary>
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>Files and folders that describe the machines; the profiles are checked against them.</summary>
    public ITaskItem[] Hardware { get; set; } = [];

    /// <summary>The files that set severities: <c>.editorconfig</c> files above the manifests and global configuration files.</summary>
    public ITaskItem[] SeverityFiles { get; set; } = [];

    /// <summary>The release to render for; empty for the newest.</summary>
    public string OperatorRelease { get; set; } = "";

    /// <summary>Folder of the asset bundle; empty for the built-in one.</summary>
    public string OperatorAssets { get; set; } = "";

    /// <summary><c>controller</c> or <c>render</c>.</summary>
    public string Match { get; set; } = "";

    /// <summary><c>strict</c> or <c>reference</c>.</summary>
    public string Strictness { get; set; } = "";

    /// <summary><c>label-name</c>, <c>k8s</c> or <c>none</c>.</summary>
    public string OwnerReference { get; set; } = "";

    /// <summary><c>true</c> or <c>false</c>; text, so that a mistake is reported as one.</summary>
    public string EnableWorkloadPartitioning { get; set; } = "";

    /// <summary>Whether to render the WorkloadPartitions API: <c>true</c> or <c>false</c>.</summary>
    public string WithWorkloadPartitionsApi { get; set; } = "";

    /// <summary>Whether to render profiles inside ConfigMaps: <c>true</c> or <c>false</c>.</summary>
    public string FromConfigMaps { get; set; } = "";

    /// <summary>Feature gates that are on in the cluster.</summary>
    public string[] FeatureGates { get; set; } = [];

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The file that remembers what was written.</summary>
    [Required]
    public string TrackingFile { get; set; } = "";

    /// <summary>The file that remembers the warnings.</summary>
    public string WarningFile { get; set; } = "";

    /// <summary>The folder of the report; empty for none.</summary>
    public string ReportFolder { get; set; } = "";

    /// <summary>The file of the index; empty for none.</summary>
    public string IndexFile { get; set; } = "";

    /// <summary>The file that remembers where report and index went.</summary>
    public string SideTrackingFile { get; set; } = "";

    /// <summary>The site that the cluster is; null where the project is one cluster.</summary>
    internal string? Site { get; set; }

    /// <summary>What other projects have written, where several renders of this one look it up together.</summary>
    internal OutputClaims? Claims { get; set; }

    /// <summary>The project as one that writes.</summary>
    internal OutputOwner Owner => new(ProjectFile, OutputPath, IndexFile, ReportFolder)
    {
        Lists = SideTrackingFile.Length > 0 ? [TrackingFile, SideTrackingFile] : [TrackingFile],
    };

    /// <summary>The rows of the index.</summary>
    internal IReadOnlyList<string> IndexRows { get; private set; } = [];

    private protected CancellationToken Cancellation => _cancellation.Token;

    /// <summary>Always true: a build that skipped the task does not have it.</summary>
    [Output]
    public bool HasRun { get; } = true;

    /// <summary>What was written, with the metadata ApiVersion, Kind, Name and Profile.</summary>
    [Output]
    public ITaskItem[] RenderedManifests { get; private set; } = [];

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        var diagnostics = new DiagnosticBag();
        DiagnosticLog log = CreateLog(paths);
        try
        {
            InputSet inputs = InputFiles.ReadListed(
                paths.InReadingOrder(Manifests.Select(item => item.ItemSpec)), diagnostics, _cancellation.Token);
            RenderRequest? request = CreateRequest(paths, inputs, diagnostics);
            IReadOnlyList<RenderedManifest> manifests = Render(request, diagnostics);

            // Before anything is written: a build may be told to take warnings for errors.
            log.Write(diagnostics);
            if (!Log.HasLoggedErrors) Write(new ClusterOutput(Target, paths, diagnostics), request!, inputs, manifests);
            log.Finish(diagnostics);
            if (WarningFile.Length > 0) new WarningFile(paths.Full(WarningFile)).Write(log.Warnings);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(BuildCodes.TrackingFailed, new SourcePosition(TrackingFile, 0, 0), error.Message);
            log.Finish(diagnostics);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Gives back what the task holds.</summary>
    /// <param name="disposing">Whether it is asked to.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) _cancellation.Dispose();
    }

    private IReadOnlyList<RenderedManifest> Render(RenderRequest? request, DiagnosticBag diagnostics)
    {
        if (!Enabled || request is null || diagnostics.HasErrors) return [];
        RenderResult result = Renderer.Render(request, _cancellation.Token);
        foreach (ManifestDiagnostic diagnostic in result.Diagnostics) diagnostics.Add(diagnostic);
        return result.Manifests;
    }

    private RenderRequest? CreateRequest(ProjectPaths paths, InputSet inputs, DiagnosticBag diagnostics)
    {
        var properties = new PropertyReader(ProjectFile, diagnostics);
        Releases.OperatorRelease release = properties.Release(OperatorRelease.Trim());
        AssetBundle? assets = OperatorAssets.Length == 0
            ? AssetBundle.BuiltIn
            : AssetFolder.Load(paths.Shown(OperatorAssets), diagnostics, release);
        MatchMode match = properties.Match(Match.Trim());
        Strictness strictness = properties.Strictness(Strictness.Trim());
        OwnerReferenceMode ownerReference = properties.OwnerReference(OwnerReference.Trim());
        bool partitioning = properties.WorkloadPartitioning(EnableWorkloadPartitioning.Trim());
        bool partitionsApi = properties.WorkloadPartitionsApi(WithWorkloadPartitionsApi.Trim());
        bool fromConfigMaps = properties.FromConfigMaps(FromConfigMaps.Trim());
        IReadOnlyList<Machine> hardware = HardwareFiles.Read(
            paths.InReadingOrder(Hardware.Select(item => item.ItemSpec)), diagnostics, _cancellation.Token);
        SeveritySettings severities = CreateSeverities(
            Files.SeverityFiles.Read(paths.InReadingOrder(SeverityFiles.Select(item => item.ItemSpec)), diagnostics), paths);
        if (assets is null) return null;
        return new RenderRequest
        {
            Inputs = inputs.Files,
            Hardware = hardware,
            Assets = assets,
            Release = release,
            Match = match,
            Strictness = strictness,
            OwnerReference = ownerReference,
            EnableWorkloadPartitioning = partitioning,
            WithWorkloadPartitionsApi = partitionsApi,
            FromConfigMaps = fromConfigMaps,
            FeatureGates = FeatureGates,
            Severities = severities,
        };
    }

    private ClusterTarget Target => new(Owner, TrackingFile, SideTrackingFile, Site, Claims, _cancellation.Token);

    private void Write(ClusterOutput output, RenderRequest request, InputSet inputs, IReadOnlyList<RenderedManifest> manifests)
    {
        OutputReport? report = output.Write(request, inputs, manifests);
        IndexRows = output.IndexRows;
        if (report is null) return;
        RenderedManifests = [.. output.Written.Select(ToItem)];
        Log.LogMessage(
            MessageImportance.Normal,
            "{0} manifests: {1} written, {2} unchanged, {3} removed.",
            manifests.Count,
            report.Written.Count,
            report.Unchanged.Count,
            report.Removed.Count);
    }

    private static TaskItem ToItem(TrackedOutput output) => new(
        output.Path,
        new Dictionary<string, string>
        {
            ["ApiVersion"] = output.ApiVersion,
            ["Kind"] = output.Kind,
            ["Name"] = output.Name,
            ["Profile"] = output.Profile,
            ["Site"] = output.Site,
        });
}
