using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Removes manifests that the last build wrote and this one does not.</summary>
internal sealed class OldOutputs(ProjectPaths paths, InputSet inputs, DiagnosticBag diagnostics)
{
    /// <summary>Removes files, and folders of sites that have none left.</summary>
    /// <param name="earlier">What the last build wrote.</param>
    /// <param name="current">What there is now.</param>
    public void Remove(IEnumerable<TrackedOutput> earlier, IEnumerable<TrackedOutput> current)
    {
        HashSet<string> kept = [.. current.Select(output => paths.RealFile(output.Path))];
        IEnumerable<IGrouping<string, TrackedOutput>> folders = earlier
            .Where(output => !kept.Contains(paths.RealFile(output.Path)))
            .GroupBy(output => Path.GetDirectoryName(paths.RealFile(output.Path))!);
        foreach (IGrouping<string, TrackedOutput> folder in folders.Where(folder => Directory.Exists(folder.Key)))
        {
            var request = new OutputRequest
            {
                Folder = paths.Shown(folder.Key),
                Manifests = [],
                Inputs = inputs,
                PreviouslyWritten = [.. folder.Select(output => Path.GetFileName(output.Path))],
            };
            ManifestOutput.Write(request, diagnostics);
            if (folder.Any(output => output.Site.Length > 0) && !Directory.EnumerateFileSystemEntries(folder.Key).Any())
                Directory.Delete(folder.Key);
        }
    }
}
