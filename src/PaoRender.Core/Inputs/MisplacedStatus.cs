using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Fields of an Infrastructure's status that were written below its spec, where nobody reads them.</summary>
internal static class MisplacedStatus
{
    /// <summary>The fields of an Infrastructure's status that decide what is rendered.</summary>
    public static readonly string[] Fields = ["cpuPartitioning", "controlPlaneTopology", "infrastructureTopology"];

    private const string InstallersMode = "cpuPartitioningMode";

    /// <summary>What is to be said of all of them, and where each is; null when there is none.</summary>
    public static (Misfit Report, IReadOnlyList<SourcePosition> Fields)? Find(ManifestDocument document)
    {
        if ((document.Root as ManifestMapping)?["spec"] is not ManifestMapping spec) return null;
        ManifestEntry[] found = [.. spec.Entries.Where(entry => Fields.Contains(entry.Key))];
        if (found.Length == 0) return null;
        string names = string.Join(" and ", found.Select(entry => $"'{entry.Key}'"));
        string message = found.Length == 1
            ? $"{names} belongs below 'status', where the installer writes it; below 'spec' nobody reads it."
            : $"{names} belong below 'status', where the installer writes them; below 'spec' nobody reads them.";
        return (new Misfit(Positions.FindKey(document, "spec"), message), [.. found.Select(entry => entry.In(document.File))]);
    }

    /// <summary>Those that stand deeper, or beside the status that has them too, and what an installer calls the first.</summary>
    public static IEnumerable<Misfit> Elsewhere(ManifestDocument document)
    {
        static bool IsWanted(ManifestEntry entry) => entry.Key == InstallersMode || Fields.Contains(entry.Key);
        foreach ((string place, ManifestEntry entry) in KeySearch.Find(document.Root, IsWanted))
        {
            string field = entry.Key == InstallersMode ? Fields[0] : entry.Key;
            if (entry.Key != InstallersMode && (place is "status" or "spec" || (place.Length == 0 && !HasStatus(document, field)))) continue;
            string here = place.Length == 0 ? "at the top level" : "below " + place;
            string message = $"Nobody reads '{entry.Key}' {here} of an Infrastructure: write '{field}' below 'status'.";
            yield return new Misfit(entry.In(document.File), message);
        }
    }

    private static bool HasStatus(ManifestDocument document, string field) =>
        (document.Root as ManifestMapping)?.Find("status", field) is not null;
}
