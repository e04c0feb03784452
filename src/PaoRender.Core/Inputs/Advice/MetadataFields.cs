using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Fields of an object's metadata that Kubernetes does not have, most often misspelt ones.</summary>
internal static class MetadataFields
{
    private static readonly string[] s_known =
    [
        "name", "labels", "annotations", "namespace", "generateName", "uid", "resourceVersion", "generation", "creationTimestamp",
        "deletionTimestamp", "deletionGracePeriodSeconds", "finalizers", "ownerReferences", "managedFields", "selfLink", "clusterName",
    ];

    /// <summary>Reports each: as a warning, or as an error where it was meant for a field that decides.</summary>
    /// <param name="document">The object.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="misspelt">Takes those that were meant for another.</param>
    public static IEnumerable<ManifestDiagnostic> Unknown(ManifestDocument document, string kind, Misspellings misspelt)
    {
        if ((document.Root as ManifestMapping)?["metadata"] is not ManifestMapping metadata) yield break;
        foreach (ManifestEntry entry in metadata.Entries.Where(entry => !s_known.Contains(entry.Key)))
        {
            string? meant = Spelling.Nearest(entry.Key, s_known);
            misspelt.Note(metadata, entry.Key, document.File, meant);
            string advice = meant is { } nearest ? $"Did you mean '{nearest}'?"
                : entry.Key.IndexOf('/') >= 0 ? "It belongs below 'annotations' or 'labels'."
                : "No field of metadata has a name like it: look at its indentation, or remove it.";
            yield return new ManifestDiagnostic(
                ReadingCodes.UnknownField,
                DecisiveFields.WasMeant(kind, document, ["metadata", entry.Key]) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                $"There is no field 'metadata.{entry.Key}'. {advice}",
                entry.In(document.File));
        }
    }
}
