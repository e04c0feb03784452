using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;

namespace PaoRender.Build.Tasks;

public sealed partial class RenderManifests
{
    /// <summary>The folders that are each a cluster of its own; none where the project is one cluster.</summary>
    public ITaskItem[] Sites { get; set; } = [];

    /// <summary>The folder that remembers what was rendered for each site.</summary>
    public string SiteStateFolder { get; set; } = "";

    /// <summary>The file that lists all that the render depends on; only sites are told by it.</summary>
    public string InputList { get; set; } = "";

    /// <summary>The rows of the index of a site.</summary>
    internal IReadOnlyList<string> IndexRows { get; private set; } = [];

    private string? Site { get; set; }

    /// <summary>The render of one site: as this one, with the files that are its own or everybody's.</summary>
    internal RenderManifests ForSite(ClusterSite site, SiteFiles files, IBuildEngine engine, Func<string, bool> isMine) => new()
    {
        BuildEngine = engine,
        ProjectDirectory = ProjectDirectory,
        ProjectFile = ProjectFile,
        TreatWarningsAsErrors = TreatWarningsAsErrors,
        WarningsNotAsErrors = WarningsNotAsErrors,
        NoWarn = NoWarn,
        WarningsAsErrors = WarningsAsErrors,
        Manifests = [.. Manifests.Where(item => isMine(item.ItemSpec))],
        Hardware = [.. Hardware.Where(item => isMine(item.ItemSpec))],
        SeverityFiles = [.. SeverityFiles.Where(item => isMine(item.ItemSpec))],
        OperatorRelease = OperatorRelease,
        OperatorAssets = OperatorAssets,
        Match = Match,
        Strictness = Strictness,
        OwnerReference = OwnerReference,
        EnableWorkloadPartitioning = EnableWorkloadPartitioning,
        WithWorkloadPartitionsApi = WithWorkloadPartitionsApi,
        FromConfigMaps = FromConfigMaps,
        FeatureGates = FeatureGates,
        OutputPath = System.IO.Path.Combine(OutputPath, site.Name),
        TrackingFile = files.Outputs,
        WarningFile = files.Warnings,
        ReportFolder = ReportFolder.Length == 0 ? "" : System.IO.Path.Combine(ReportFolder, site.Name),
        SideTrackingFile = files.Side,
        IndexFile = IndexFile,
        Site = site.Name,
    };

    /// <summary>The task that repeats a site's warnings.</summary>
    internal RepeatWarnings Repeat(string warningFile, IBuildEngine engine) => new()
    {
        BuildEngine = engine,
        ProjectDirectory = ProjectDirectory,
        ProjectFile = ProjectFile,
        TreatWarningsAsErrors = TreatWarningsAsErrors,
        WarningsNotAsErrors = WarningsNotAsErrors,
        NoWarn = NoWarn,
        WarningsAsErrors = WarningsAsErrors,
        WarningFile = warningFile,
    };
}
