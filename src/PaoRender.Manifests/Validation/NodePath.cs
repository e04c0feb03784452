using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>The way from an object's root to a value in it.</summary>
internal sealed class NodePath
{
    private readonly NodePath? _parent;
    private readonly string _key;
    private readonly int _index;

    private NodePath(NodePath? parent, string key, int index)
    {
        _parent = parent;
        _key = key;
        _index = index;
    }

    public static NodePath Root { get; } = new(null, "", -1);

    public NodePath Key(string key) => new(this, key, -1);

    public NodePath Item(int index) => new(this, "", index);

    /// <summary>The place of the value in a tree, or of what is nearest above it.</summary>
    public (int Line, int Column) FindIn(ManifestNode? root)
    {
        var steps = new Stack<NodePath>();
        for (NodePath step = this; step._parent is not null; step = step._parent) steps.Push(step);
        (int, int) place = root is null ? (0, 0) : (root.Line, root.Column);
        ManifestNode? node = root;
        foreach (NodePath step in steps)
        {
            if (step._index < 0 && node is ManifestMapping mapping && mapping.TryGetEntry(step._key, out ManifestEntry entry))
                node = entry.Value;
            else if (step._index >= 0 && node is ManifestSequence sequence && step._index < sequence.Items.Count)
                node = sequence.Items[step._index];
            else
                break;
            place = (node.Line, node.Column);
        }

        return place;
    }

    public override string ToString()
    {
        if (_parent is null) return "";
        string start = _parent.ToString();
        if (_index >= 0) return start + FieldNames.Index(_index);
        return start.Length == 0 ? _key : start + "." + _key;
    }
}
