using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Build.Tasks;

/// <summary>The render of one site, if it needs one.</summary>
internal sealed class SiteRender(
    RenderManifests all, ProjectPaths paths, ClusterSite site, IReadOnlyList<ClusterSite> sites, IReadOnlyList<string> inputList)
{
    private const string FileLine = "file ";

    /// <summary>What it said.</summary>
    public HeldEvents Events { get; } = new(all.BuildEngine);

    /// <summary>What is remembered of it.</summary>
    public SiteFiles Files { get; } = new(paths.Full(all.SiteStateFolder), site.Name);

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
            Succeeded = all.Repeat(Files.Warnings, Events).Execute();
            return;
        }

        Files.Forget();
        using RenderManifests task = all.ForSite(site, Files, Events, IsMine);
        Succeeded = task.Execute();
        if (Succeeded) Files.Keep(inputs, task.IndexRows);
    }

    // What lies in the folder of no site is for all of them.
    private bool IsMine(string path)
    {
        string full = paths.Full(path);
        return full.StartsWith(site.Folder, StringComparison.Ordinal)
            || !sites.Any(other => full.StartsWith(other.Folder, StringComparison.Ordinal));
    }
}
