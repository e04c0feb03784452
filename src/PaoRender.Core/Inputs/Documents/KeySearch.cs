using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Finds keys at any depth of a document. Labels and annotations are other people's words and are passed over.</summary>
internal sealed class KeySearch
{
    private static readonly string[] s_foreign = ["labels", "annotations"];

    private readonly Func<ManifestEntry, bool> _isWanted;
    private readonly List<(string Place, ManifestEntry Entry)> _found = [];
    private readonly HashSet<ManifestNode> _seen = [];

    private KeySearch(Func<ManifestEntry, bool> isWanted) => _isWanted = isWanted;

    /// <summary>The entries that are wanted, each with the path of what it stands in: empty for the root, <c>[]</c> for an item of a list.</summary>
    public static IReadOnlyList<(string Place, ManifestEntry Entry)> Find(ManifestNode root, Func<ManifestEntry, bool> isWanted)
    {
        var search = new KeySearch(isWanted);
        search.Look(root, "");
        return search._found;
    }

    private void Look(ManifestNode node, string place)
    {
        // What an alias refers to is met more than once.
        if (node is ManifestScalar || !_seen.Add(node)) return;
        foreach (ManifestNode item in (node as ManifestSequence)?.Items ?? []) Look(item, place + "[]");
        foreach (ManifestEntry entry in (node as ManifestMapping)?.Entries ?? [])
        {
            if (_isWanted(entry)) _found.Add((place, entry));
            if (s_foreign.Any(key => entry.Key.EndsWith(key, StringComparison.OrdinalIgnoreCase))) continue;
            Look(entry.Value, place.Length == 0 ? entry.Key : place + "." + entry.Key);
        }
    }
}
