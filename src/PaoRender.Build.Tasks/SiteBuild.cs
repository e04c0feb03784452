using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Build.Framework;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Renders the sites of a project at the same time: those whose input changed, each with the input that all have.</summary>
internal sealed class SiteBuild(RenderCluster task, ProjectPaths paths, string stateFolder, DiagnosticBag diagnostics)
{
    /// <summary>Renders, and remembers what all sites have written.</summary>
    /// <param name="sites">The sites.</param>
    /// <param name="inputList">The lines of the list of all that a render depends on.</param>
    /// <param name="cancellationToken">Stops between two sites.</param>
    /// <returns>Whether there was no error; a site that has one keeps its files, the others are written.</returns>
    public bool Run(IReadOnlyList<ClusterSite> sites, IReadOnlyList<string> inputList, CancellationToken cancellationToken)
    {
        if (!ClusterOutput.CheckIndex(task.Owner, paths, diagnostics) || diagnostics.HasErrors) return false;
        Directory.CreateDirectory(stateFolder);
        using var claims = OutputClaims.Take(task.Owner, paths, writes: true, cancellationToken);
        TrackedOutput[] index = task.IndexFile.Length > 0 ? [new TrackedOutput(task.IndexFile, "", "index", "", "")] : [];
        if (!claims.Check(index, diagnostics)) return false;
        task.Claims = claims;
        SiteRender[] renders = [.. sites.Select(site => new SiteRender(task, paths, stateFolder, site, sites, inputList))];
        Parallel.ForEach(renders, new ParallelOptions { CancellationToken = cancellationToken }, render => render.Run());
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (SiteRender render in renders) render.Events.Say(said);

        // A site with an error has what the build before gave it.
        TrackedOutput[] manifests = [.. renders.SelectMany(render => new TrackingFile(render.Files.Outputs).Read())];
        IEnumerable<TrackedOutput> earlier = new TrackingFile(paths.Full(task.TrackingFile)).Read().Where(claims.IsFree);
        new OldOutputs(paths, InputSet.Empty, diagnostics).Remove(earlier, manifests);
        new TrackingFile(paths.Full(task.TrackingFile)).Write(manifests);
        IEnumerable<ManifestDiagnostic> warnings = renders.SelectMany(render => new WarningFile(render.Files.Warnings).Read());
        new WarningFile(paths.Full(task.WarningFile)).Write([.. warnings.GroupBy(warning => warning.ToString()).Select(same => same.First())]);
        WriteIndex(renders, claims);
        task.Log.LogMessage(
            MessageImportance.Normal,
            "{0} sites: {1} rendered, {2} up to date.",
            renders.Length,
            renders.Count(render => render.HasRendered),
            renders.Count(render => !render.HasRendered));
        return renders.All(render => render.Succeeded) && !diagnostics.HasErrors;
    }

    private void WriteIndex(SiteRender[] renders, OutputClaims claims)
    {
        var side = new SideFiles(paths, task.SideTrackingFile);
        foreach (TrackedOutput report in renders.SelectMany(render => new TrackingFile(render.Files.Side).Read())) side.Keep(report);
        if (task.IndexFile.Length > 0)
            side.Add(task.IndexFile, "index", ManifestIndex.File(renders.SelectMany(render => render.Files.IndexRows())));
        side.Write(InputSet.Empty, claims, diagnostics);
    }
}
