using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Reads the items that name sites.</summary>
internal sealed class SiteList(ProjectPaths paths, string projectFile, DiagnosticBag diagnostics)
{
    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The sites in the order of their names; what cannot be rendered is an error at the project file.</summary>
    /// <param name="items">Folders, with the metadata <c>Site</c> where the name is not that of the folder.</param>
    public IReadOnlyList<ClusterSite> Read(IEnumerable<ITaskItem> items)
    {
        var sites = new List<ClusterSite>();
        foreach (ITaskItem item in items)
        {
            string folder = paths.Full(item.ItemSpec).TrimEnd(s_separators);
            string given = item.GetMetadata("Site");
            var site = new ClusterSite(given.Length > 0 ? given : Path.GetFileName(folder), folder + Path.DirectorySeparatorChar);
            if (Problem(site, sites) is not { } problem) sites.Add(site);
            else diagnostics.Error(
                BuildCodes.BadSite, new SourcePosition(projectFile, 0, 0), $"The ClusterSite {paths.Shown(folder).Display} {problem}.");
        }

        return [.. sites.OrderBy(site => site.Name, StringComparer.Ordinal)];
    }

    private static string? Problem(ClusterSite site, List<ClusterSite> others)
    {
        if (!Directory.Exists(site.Folder)) return "does not exist; name a folder, or files in the folders of the sites";
        if (!IsFolderName(site.Name)) return $"has the name '{site.Name}', which no folder can have; set its metadata Site to another name";
        foreach (ClusterSite other in others)
        {
            if (string.Equals(site.Name, other.Name, StringComparison.OrdinalIgnoreCase))
                return $"has the name of {other.Folder}; set the metadata Site of one of them to another name";
            if (IsIn(site.Folder, other.Folder) || IsIn(other.Folder, site.Folder))
                return $"and {other.Folder} lie in each other; a file can belong to one site only";
        }

        return null;
    }

    private static bool IsFolderName(string name) =>
        name.Length > 0 && name[0] != '.' && name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && name.IndexOfAny(['/', '\\', '|']) < 0;

    private static bool IsIn(string folder, string other) => folder.StartsWith(other, StringComparison.Ordinal);
}
