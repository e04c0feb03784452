using System.Globalization;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Finds the place of a field in a document.</summary>
internal static class Positions
{
    /// <summary>
    /// The place of the field's value, or of the key of the deepest parent that is there. A value without text has no place but its key's.
    /// Where there is not even a parent, the object's metadata.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The keys from the root on; items of lists are <c>[0]</c>, <c>[1]</c> and so on.</param>
    public static SourcePosition Find(ManifestDocument document, params string[] path) => Find(document, path, wantsKey: false);

    /// <summary>The place of the field's key, or of the key of the deepest parent that is there.</summary>
    public static SourcePosition FindKey(ManifestDocument document, params string[] path) => Find(document, path, wantsKey: true);

    private static SourcePosition Find(ManifestDocument document, string[] path, bool wantsKey)
    {
        ManifestNode node = document.Root;
        SourcePosition position = node.In(document.File);
        for (int i = 0; i < path.Length; i++)
        {
            if (node is ManifestSequence sequence && Index(path[i]) is int index && index < sequence.Items.Count)
            {
                node = sequence.Items[index];
                position = node.In(document.File);
                continue;
            }

            if (node is not ManifestMapping mapping || !mapping.TryGetEntry(path[i], out ManifestEntry entry)) break;
            node = entry.Value;
            bool isValue = i == path.Length - 1 && !wantsKey && node is ManifestScalar { Length: > 0 };
            position = isValue ? node.In(document.File) : entry.In(document.File);
        }

        // An object of which nothing of this is there is the one that its metadata names.
        return node == document.Root && node is ManifestMapping root && root.TryGetEntry("metadata", out ManifestEntry name)
            ? name.In(document.File)
            : position;
    }

    private static int? Index(string step) =>
        step.Length > 2 && step[0] == '['
        && int.TryParse(step.Substring(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index
            : null;
}
