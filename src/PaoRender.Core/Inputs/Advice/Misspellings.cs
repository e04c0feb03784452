using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Keys that no field has and that were most likely meant for one which is not there. The input can be read once more with them written
/// well, which shows what follows from them.
/// </summary>
internal sealed class Misspellings
{
    private readonly Dictionary<SourcePosition, (string Key, string Meant)> _meant = [];

    /// <summary>Where they stand.</summary>
    public IReadOnlyCollection<SourcePosition> Places => _meant.Keys;

    /// <summary>Notes one, unless the field that was meant is there besides.</summary>
    /// <param name="level">The mapping that holds the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="file">The file.</param>
    /// <param name="meant">The field that was meant; null where nobody can tell.</param>
    public void Note(ManifestMapping level, string key, string file, string? meant)
    {
        if (meant is null || level[meant] is not null || !level.TryGetEntry(key, out ManifestEntry entry)) return;
        _meant[entry.In(file)] = (key, meant);
    }

    /// <summary>Notes one that is known by the path to it.</summary>
    /// <param name="root">Where the path begins.</param>
    /// <param name="path">The keys down to it; items of lists in the form <c>[0]</c>.</param>
    /// <param name="file">The file.</param>
    /// <param name="meant">The field that was meant; null where nobody can tell.</param>
    public void Note(ManifestNode root, IReadOnlyList<string> path, string file, string? meant)
    {
        ManifestNode? level = path.Take(path.Count - 1).Aggregate((ManifestNode?)root, Below);
        if (level is ManifestMapping mapping) Note(mapping, path[path.Count - 1], file, meant);
    }

    /// <summary>These, but only those at some places.</summary>
    public Misspellings Only(IReadOnlyCollection<SourcePosition> places)
    {
        var some = new Misspellings();
        foreach (SourcePosition place in places.Where(_meant.ContainsKey)) some._meant[place] = _meant[place];
        return some;
    }

    /// <summary>The document with these keys written well.</summary>
    public ManifestDocument Correct(ManifestDocument document) =>
        _meant.Keys.Any(place => place.File == document.File) ? document with { Root = Correct(document.Root, document.File, []) } : document;

    // What an alias refers to occurs in a tree more than once, and a copy of each would grow beyond all bounds.
    private ManifestNode Correct(ManifestNode node, string file, Dictionary<ManifestNode, ManifestNode> copies)
    {
        if (node is ManifestScalar) return node;
        if (copies.TryGetValue(node, out ManifestNode? copy)) return copy;
        copy = node is ManifestMapping mapping
            ? new ManifestMapping([.. mapping.Entries.Select(Renamed)], node.Line, node.Column, node.Length) { Anchor = node.Anchor }
            : new ManifestSequence([.. ((ManifestSequence)node).Items.Select(Of)], node.Line, node.Column, node.Length) { Anchor = node.Anchor };
        copies.Add(node, copy);
        return copy;

        ManifestNode Of(ManifestNode value) => Correct(value, file, copies);
        ManifestEntry Renamed(ManifestEntry entry) => entry with
        {
            Key = _meant.TryGetValue(entry.In(file), out (string Key, string Meant) it) && it.Key == entry.Key ? it.Meant : entry.Key,
            Value = Of(entry.Value),
        };
    }

    private static ManifestNode? Below(ManifestNode? node, string key)
    {
        if (node is not ManifestSequence list) return (node as ManifestMapping)?[key];
        return int.TryParse(key.Trim('[', ']'), out int index) && index < list.Items.Count ? list.Items[index] : null;
    }
}
