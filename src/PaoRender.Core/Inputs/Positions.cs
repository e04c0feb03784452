using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Finds the place of a field in a document.</summary>
internal static class Positions
{
    /// <summary>The place of the field's value, or of the key of the deepest parent that is there.</summary>
    public static SourcePosition Find(ManifestDocument document, params string[] path)
    {
        ManifestNode node = document.Root;
        SourcePosition position = node.In(document.File);
        for (int i = 0; i < path.Length; i++)
        {
            if (node is not ManifestMapping mapping || !mapping.TryGetEntry(path[i], out ManifestEntry entry)) break;
            node = entry.Value;
            bool last = i == path.Length - 1;
            position = last && node is ManifestScalar ? node.In(document.File) : entry.In(document.File);
        }

        return position;
    }
}
