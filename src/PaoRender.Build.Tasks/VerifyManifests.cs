using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using PaoRender.Comparison;
using PaoRender.Diagnostics;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Build.Tasks;

/// <summary>Compares rendered manifests with what a cluster holds; what the operator would not leave untouched is an error.</summary>
[MSBuildMultiThreadableTask]
public sealed class VerifyManifests : ProjectTask, ICancelableTask, IDisposable
{
    private const string NoState =
        "There is nothing to compare with: name the files, folders or must-gather trees of the cluster as ClusterState items, such as "
        + "<ClusterState Include=\"state/**/*.yaml\" />.";

    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>What was rendered, with the metadata ApiVersion, Kind, Name and Profile.</summary>
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>Files, folders and must-gather trees with the cluster's objects.</summary>
    public string[] ClusterState { get; set; } = [];

    /// <summary>The operator's release; empty for the newest.</summary>
    public string OperatorRelease { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        var diagnostics = new DiagnosticBag();
        try
        {
            if (ClusterState.Length == 0) diagnostics.Error(BuildCodes.NoClusterState, SourcePosition.None, NoState);
            else foreach (TakeoverAnswer answer in Compare(paths, diagnostics)) Report(answer, diagnostics);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(FileCodes.InputUnreadable, SourcePosition.None, $"A rendered manifest cannot be read: {error.Message}");
        }

        CreateLog(paths).Finish(diagnostics);
        return !Log.HasLoggedErrors;
    }

    private IReadOnlyList<TakeoverAnswer> Compare(ProjectPaths paths, DiagnosticBag diagnostics)
    {
        Releases.OperatorRelease release = new PropertyReader(ProjectFile, diagnostics).Release(OperatorRelease.Trim());
        RenderedManifest[] manifests = [.. Manifests.Select(item => Read(paths, item))];
        string[] names = [.. manifests.Select(manifest => manifest.Name).Distinct()];
        var state = Takeover.ClusterState.Read(
            ClusterStateFiles.Read(ClusterState.Select(paths.Shown), names, diagnostics, _cancellation.Token), diagnostics);
        return diagnostics.HasErrors ? [] : TakeoverCheck.Run(manifests, state, release);
    }

    private static RenderedManifest Read(ProjectPaths paths, ITaskItem item) => new(
        item.ItemSpec,
        item.GetMetadata("ApiVersion"),
        item.GetMetadata("Kind"),
        item.GetMetadata("Name"),
        item.GetMetadata("Profile"),
        File.ReadAllBytes(paths.Full(item.ItemSpec)));

    private void Report(TakeoverAnswer answer, DiagnosticBag diagnostics)
    {
        string notes = string.Join(" ", answer.Notes);
        var position = new SourcePosition(answer.RenderedFile ?? "", 0, 0);
        switch (answer.Verdict)
        {
            case TakeoverVerdict.Update:
                string parts = string.Join(", ", answer.Differences.Select(difference => difference.Path));
                string message = $"The operator would update {answer.Object} ({answer.StateFile}): {parts}. {notes}".TrimEnd();
                diagnostics.Error(TakeoverCodes.WouldBeUpdated, position, message);
                foreach (string line in answer.Differences.SelectMany(difference => DifferenceText.Lines(difference)))
                {
                    Log.LogMessage(MessageImportance.High, "{0}", line);
                }
                break;
            case TakeoverVerdict.Crash:
                diagnostics.Error(TakeoverCodes.WouldStop, position, $"{answer.Object} ({answer.StateFile}): {notes}");
                break;
            case TakeoverVerdict.Missing:
                diagnostics.Error(TakeoverCodes.NotInCluster, position, $"The cluster state lacks {answer.Object}. {notes}");
                break;
            default:
                Log.LogMessage(MessageImportance.Normal, "{0} is untouched on day 2. {1}", answer.Object, notes);
                break;
        }
    }
}
