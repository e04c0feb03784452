using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Maps;

namespace PaoRender.Build.Tasks;

/// <summary>What a task writes for one cluster: manifests, and beside them the report and the index.</summary>
internal sealed class ClusterOutput(RenderCluster task, ProjectPaths paths, DiagnosticBag diagnostics)
{
    /// <summary>Writes all, or nothing where anything forbids it.</summary>
    public void Write(RenderRequest request, InputSet inputs, IReadOnlyList<RenderedManifest> manifests)
    {
        var sideFiles = new SideFiles(paths, task.SideTrackingFile);
        AddReport(sideFiles, request);
        AddIndex(sideFiles, request, manifests);
        if (diagnostics.HasErrors || !sideFiles.Check(inputs, diagnostics)) return;
        TrackedOutput[] outputs = [.. manifests.Select(Track)];
        using OutputClaims? own = task.Claims is null ? OutputClaims.Take(task.Owner, paths, outputs.Length > 0, task.Cancellation) : null;
        OutputClaims claims = task.Claims ?? own!;
        if (!claims.Check([.. outputs, .. sideFiles.Outputs], diagnostics)) return;

        // What another project has written in the meantime, because this one's file was gone, is no longer ours to remove.
        TrackedOutput[] earlier = [.. new TrackingFile(paths.Full(task.TrackingFile)).Read().Where(claims.IsFree)];
        var folder = new OutputRequest
        {
            Folder = paths.Shown(task.OutputPath),
            Manifests = manifests,
            Inputs = inputs,
            PreviouslyWritten = [.. earlier.Where(IsInFolder).Select(output => Path.GetFileName(output.Path))],
            Severities = request.Severities,
        };
        if (ManifestOutput.Write(folder, diagnostics, task.Cancellation) is not { } report) return;

        // The output went to another folder the last time.
        new OldOutputs(paths, inputs, diagnostics).Remove(earlier.Where(output => !IsInFolder(output)), outputs);
        new TrackingFile(paths.Full(task.TrackingFile)).Write(outputs);
        task.RenderedManifests = [.. outputs.Select(ToItem)];
        task.Log.LogMessage(
            MessageImportance.Normal,
            "{0} manifests: {1} written, {2} unchanged, {3} removed.",
            manifests.Count,
            report.Written.Count,
            report.Unchanged.Count,
            report.Removed.Count);
        if (!diagnostics.HasErrors && task.SideTrackingFile.Length > 0) sideFiles.Write(inputs, claims, diagnostics);
    }

    // Links on the way are followed: the last build may have known the same folder by another path.
    private bool IsInFolder(TrackedOutput output) =>
        Path.GetDirectoryName(paths.RealFile(output.Path)) == OutputFolder.RealPath(paths.Full(task.OutputPath));

    // What was found in the input has been reported.
    private void AddReport(SideFiles files, RenderRequest request)
    {
        if (task.ReportFolder.Length == 0) return;
        string html = CpuMapReport.Draw(request, task.Cancellation).Html();
        files.Add(Path.Combine(task.ReportFolder, "cpu-map.html"), "report", Encoding.UTF8.GetBytes(html));
    }

    private void AddIndex(SideFiles files, RenderRequest request, IReadOnlyList<RenderedManifest> manifests)
    {
        if (task.IndexFile.Length == 0) return;
        task.IndexRows = ManifestIndex.Rows(request, manifests, task.Site);
        if (task.Site is null && CheckIndex(task, paths, diagnostics)) files.Add(task.IndexFile, "index", ManifestIndex.File(task.IndexRows));
    }

    /// <summary>Whether the index has its place outside of the manifest folder; if not, that is an error.</summary>
    public static bool CheckIndex(RenderCluster task, ProjectPaths paths, DiagnosticBag diagnostics)
    {
        if (task.IndexFile.Length == 0) return true;
        string folder = Path.GetDirectoryName(paths.Full(task.IndexFile))!;
        if (OutputFolder.RealPath(folder) != OutputFolder.RealPath(paths.Full(task.OutputPath))) return true;
        diagnostics.Error(
            BuildCodes.IndexAmongManifests,
            new SourcePosition(task.ProjectFile, 0, 0),
            $"The property PaoManifestIndexFile is '{task.IndexFile}', which is in the manifest folder, where installers take every file for a "
            + "manifest; name a file outside of it.");
        return false;
    }

    private TrackedOutput Track(RenderedManifest manifest) => new(
        Path.Combine(task.OutputPath, manifest.FileName),
        manifest.ApiVersion,
        manifest.Kind,
        manifest.Name,
        manifest.Profile ?? "",
        task.Site ?? "");

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
