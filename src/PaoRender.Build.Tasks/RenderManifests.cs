using System;
using System.IO;
using Microsoft.Build.Framework;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Renders the PerformanceProfiles of a project: of one cluster, or of several sites.</summary>
[MSBuildMultiThreadableTask]
public sealed class RenderManifests : RenderCluster
{
    /// <summary>The folders that are each a cluster of its own; none where the project is one cluster.</summary>
    public ITaskItem[] Sites { get; set; } = [];

    /// <summary>The folder that remembers what was rendered for each site.</summary>
    public string SiteStateFolder { get; set; } = "";

    /// <summary>The file that lists all that the render depends on; only sites are told by it.</summary>
    public string InputList { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute() => Enabled && Sites.Length > 0 ? RenderSites() : base.Execute();

    private bool RenderSites()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        var diagnostics = new DiagnosticBag();
        bool succeeded = false;
        try
        {
            var sites = new SiteList(paths, ProjectFile, diagnostics);
            string[] inputList = File.ReadAllLines(paths.Full(InputList));
            succeeded = new SiteBuild(this, paths, paths.Full(SiteStateFolder), diagnostics).Run(sites.Read(Sites), inputList, Cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(BuildCodes.TrackingFailed, new SourcePosition(TrackingFile, 0, 0), error.Message);
        }

        CreateLog(paths).Finish(diagnostics);
        return succeeded && !Log.HasLoggedErrors;
    }
}
