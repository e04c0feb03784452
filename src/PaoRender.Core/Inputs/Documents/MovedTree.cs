using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A copy of a tree whose values stand elsewhere: where the text that it was read from is a part of another text.</summary>
internal sealed class MovedTree(Func<int, int, (int Line, int Column)> place)
{
    // What an alias refers to occurs in a tree more than once, and a copy of each would grow beyond all bounds.
    private readonly Dictionary<ManifestNode, ManifestNode> _copies = [];

    public ManifestNode Move(ManifestNode node)
    {
        if (_copies.TryGetValue(node, out ManifestNode? copy)) return copy;
        (int line, int column) = place(node.Line, node.Column);
        (int, int) anchor = Anchor(node.Anchor);
        copy = node switch
        {
            ManifestMapping mapping => new ManifestMapping([.. mapping.Entries.Select(Move)], line, column, node.Length) { Anchor = anchor },
            ManifestSequence sequence => new ManifestSequence([.. sequence.Items.Select(Move)], line, column, node.Length) { Anchor = anchor },
            _ => Move((ManifestScalar)node, line, column),
        };
        _copies.Add(node, copy);
        return copy;
    }

    private ManifestScalar Move(ManifestScalar scalar, int line, int column) =>
        new(scalar.Kind, scalar.Text, line, column, scalar.Length) { Written = scalar.Written, Anchor = Anchor(scalar.Anchor) };

    private (int Line, int Column) Anchor((int Line, int Column) anchor) => anchor.Line == 0 ? anchor : place(anchor.Line, anchor.Column);

    private ManifestEntry Move(ManifestEntry entry)
    {
        (int line, int column) = place(entry.Line, entry.Column);
        return new ManifestEntry(entry.Key, line, column, Move(entry.Value)) { Anchor = Anchor(entry.Anchor) };
    }
}
