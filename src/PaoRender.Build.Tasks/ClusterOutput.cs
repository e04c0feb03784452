using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Maps;

namespace PaoRender.Build.Tasks;

/// <summary>What a task writes for one cluster: manifests, and beside them the report and the index.</summary>
internal sealed class ClusterOutput(ClusterTarget target, ProjectPaths paths, DiagnosticBag diagnostics)
{
    private readonly OutputOwner _owner = target.Owner;

    /// <summary>What was written; none where anything forbade it.</summary>
    public IReadOnlyList<TrackedOutput> Written { get; private set; } = [];

    /// <summary>The rows of the index.</summary>
    public IReadOnlyList<string> IndexRows { get; private set; } = [];

    /// <summary>Writes all, or nothing where anything forbids it.</summary>
    /// <returns>What was done in the folder of the manifests; null where nothing was.</returns>
    public OutputReport? Write(RenderRequest request, InputSet inputs, IReadOnlyList<RenderedManifest> manifests)
    {
        var sideFiles = new SideFiles(paths, target.SideTrackingFile);
        AddReport(sideFiles, request);
        AddIndex(sideFiles, request, manifests);
        if (diagnostics.HasErrors || !sideFiles.Check(inputs, diagnostics)) return null;
        TrackedOutput[] outputs = [.. manifests.Select(Track)];
        using OutputClaims? own = target.Claims is null ? OutputClaims.Take(_owner, paths, outputs.Length > 0, target.Token) : null;
        OutputClaims claims = target.Claims ?? own!;
        if (!claims.Check([.. outputs, .. sideFiles.Outputs], diagnostics)) return null;

        // What another project has written in the meantime, because this one's file was gone, is no longer ours to remove.
        TrackedOutput[] earlier = [.. new TrackingFile(paths.Full(target.TrackingFile)).Read().Where(claims.IsFree)];
        var folder = new OutputRequest
        {
            Folder = paths.Shown(_owner.OutputPath),
            Manifests = manifests,
            Inputs = inputs,
            PreviouslyWritten = [.. earlier.Where(IsInFolder).Select(output => Path.GetFileName(output.Path))],
            Severities = request.Severities,
        };
        if (ManifestOutput.Write(folder, diagnostics, target.Token) is not { } report) return null;

        // The output went to another folder the last time.
        new OldOutputs(paths, inputs, diagnostics).Remove(earlier.Where(output => !IsInFolder(output)), outputs);
        new TrackingFile(paths.Full(target.TrackingFile)).Write(outputs);
        Written = outputs;
        if (!diagnostics.HasErrors && target.SideTrackingFile.Length > 0) sideFiles.Write(inputs, claims, diagnostics);
        return report;
    }

    // Links on the way are followed: the last build may have known the same folder by another path.
    private bool IsInFolder(TrackedOutput output) =>
        Path.GetDirectoryName(paths.RealFile(output.Path)) == OutputFolder.RealPath(paths.Full(_owner.OutputPath));

    // What was found in the input has been reported.
    private void AddReport(SideFiles files, RenderRequest request)
    {
        if (_owner.ReportFolder.Length == 0) return;
        string html = CpuMapReport.Draw(request, target.Token).Html();
        files.Add(Path.Combine(_owner.ReportFolder, "cpu-map.html"), "report", Encoding.UTF8.GetBytes(html));
    }

    private void AddIndex(SideFiles files, RenderRequest request, IReadOnlyList<RenderedManifest> manifests)
    {
        if (_owner.IndexFile.Length == 0) return;
        IndexRows = ManifestIndex.Rows(request, manifests, target.Site);
        if (target.Site is null && CheckIndex(_owner, paths, diagnostics)) files.Add(_owner.IndexFile, "index", ManifestIndex.File(IndexRows));
    }

    /// <summary>Whether the index has its place outside of the manifest folder; if not, that is an error.</summary>
    public static bool CheckIndex(OutputOwner owner, ProjectPaths paths, DiagnosticBag diagnostics)
    {
        if (owner.IndexFile.Length == 0) return true;
        string folder = Path.GetDirectoryName(paths.Full(owner.IndexFile))!;
        if (OutputFolder.RealPath(folder) != OutputFolder.RealPath(paths.Full(owner.OutputPath))) return true;
        diagnostics.Error(
            BuildCodes.IndexAmongManifests,
            new SourcePosition(owner.ProjectFile, 0, 0),
            $"The property PaoManifestIndexFile is '{owner.IndexFile}', which is in the manifest folder, where installers take every file for a "
            + "manifest; name a file outside of it.");
        return false;
    }

    private TrackedOutput Track(RenderedManifest manifest) => new(
        Path.Combine(_owner.OutputPath, manifest.FileName),
        manifest.ApiVersion,
        manifest.Kind,
        manifest.Name,
        manifest.Profile ?? "",
        target.Site ?? "");
}
