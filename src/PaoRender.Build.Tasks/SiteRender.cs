using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Build.Tasks;

/// <summary>The render of one site, if it needs one.</summary>
internal sealed class SiteRender(
    RenderCluster all,
    ProjectPaths paths,
    string stateFolder,
    ClusterSite site,
    IReadOnlyList<ClusterSite> sites,
    IReadOnlyList<string> inputList)
{
    private const string FileLine = "file ";

    /// <summary>What it said.</summary>
    public HeldEvents Events { get; } = new(all.BuildEngine);

    /// <summary>What is remembered of it.</summary>
    public SiteFiles Files { get; } = new(stateFolder, site.Name);

    /// <summary>Whether the site was not up to date.</summary>
    public bool HasRendered { get; private set; }

    /// <summary>Whether there was no error.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>Renders, or repeats the warnings of the last render.</summary>
    public void Run()
    {
        string inputs = string.Join("\n", inputList.Where(line => !line.StartsWith(FileLine, StringComparison.Ordinal)
            || IsMine(line.Substring(FileLine.Length))));
        HasRendered = !Files.IsCurrent(inputs, paths);
        if (!HasRendered)
        {
            Succeeded = all.Tell(new RepeatWarnings { WarningFile = Files.Warnings }, Events).Execute();
            return;
        }

        Files.Forget();
        using RenderCluster task = all.Tell(Task(), Events);
        Succeeded = task.Execute();
        if (Succeeded) Files.Keep(inputs, task.IndexRows);
    }

    private RenderCluster Task() => new()
    {
        Manifests = [.. all.Manifests.Where(item => IsMine(item.ItemSpec))],
        Hardware = [.. all.Hardware.Where(item => IsMine(item.ItemSpec))],
        SeverityFiles = [.. all.SeverityFiles.Where(item => IsMine(item.ItemSpec))],
        OperatorRelease = all.OperatorRelease,
        OperatorAssets = all.OperatorAssets,
        Match = all.Match,
        Strictness = all.Strictness,
        OwnerReference = all.OwnerReference,
        EnableWorkloadPartitioning = all.EnableWorkloadPartitioning,
        WithWorkloadPartitionsApi = all.WithWorkloadPartitionsApi,
        FromConfigMaps = all.FromConfigMaps,
        FeatureGates = all.FeatureGates,
        OutputPath = Path.Combine(all.OutputPath, site.Name),
        TrackingFile = Files.Outputs,
        WarningFile = Files.Warnings,
        ReportFolder = all.ReportFolder.Length == 0 ? "" : Path.Combine(all.ReportFolder, site.Name),
        SideTrackingFile = Files.Side,
        IndexFile = all.IndexFile,
        Site = site.Name,
        Claims = all.Claims,
    };

    // What lies in the folder of no site is for all of them.
    private bool IsMine(string path)
    {
        string full = paths.Full(path);
        return full.StartsWith(site.Folder, StringComparison.Ordinal)
            || !sites.Any(other => full.StartsWith(other.Folder, StringComparison.Ordinal));
    }
}
