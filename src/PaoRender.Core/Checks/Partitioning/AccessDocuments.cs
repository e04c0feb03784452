using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Reads access manifests as trees: they are only looked at, and most of what they can hold does not matter here.</summary>
internal static class AccessDocuments
{
    public static IEnumerable<ManifestMapping> Mappings(ManifestNode? list)
    {
        if (list is not ManifestSequence sequence) yield break;
        foreach (ManifestNode item in sequence.Items)
        {
            if (item is ManifestMapping mapping) yield return mapping;
        }
    }

    public static string Text(ManifestMapping mapping, params string[] path) => (mapping.Find(path) as ManifestScalar)?.Text ?? "";

    public static string Name(ManifestMapping root) => Text(root, "metadata", "name");

    /// <summary>The documents of a kind, as mappings with the file that they are from.</summary>
    public static IEnumerable<(ManifestMapping Root, string File)> OfKind(IEnumerable<ManifestDocument> documents, string kind)
    {
        foreach (ManifestDocument document in documents)
        {
            if (document.Root is ManifestMapping root && Text(root, "kind") == kind) yield return (root, document.File);
        }
    }
}
