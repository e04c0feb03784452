using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Build.Tasks;

/// <summary>What is said of files that two projects want to write.</summary>
internal static class OwnerMessage
{
    private const int Shown = 4;

    /// <summary>The text.</summary>
    /// <param name="project">The project that may not write.</param>
    /// <param name="owner">The project that has written.</param>
    /// <param name="files">The files that both want.</param>
    public static string Of(string project, string owner, IReadOnlyList<TrackedOutput> files)
    {
        // Index and report go elsewhere along with the manifests, so they matter only when the manifests are no matter.
        IReadOnlyList<TrackedOutput> manifests = [.. files.Where(file => file.ApiVersion.Length > 0)];
        bool areSide = manifests.Count == 0;
        IReadOnlyList<TrackedOutput> named = areSide ? files : manifests;
        string names = string.Join(", ", named.Take(Shown).Select(file => $"'{file.Path}'"));
        if (named.Count > Shown) names += $" and {named.Count - Shown} more";
        string remedy = areSide
            ? string.Join(" and ", named.Select(file => file.Kind == "report" ? "PaoReportFolder" : "PaoManifestIndexFile").Distinct())
            : "PaoManifestOutputPath";
        string others = areSide ? "" : ", or other names to the profiles or pools";
        return $"The projects '{owner}' and '{project}' both write {names}, so nothing was written now. Give one of them another "
            + $"{remedy}{others}. If '{Path.GetFileName(owner)}' does not write this any more, build or clean it.";
    }
}
