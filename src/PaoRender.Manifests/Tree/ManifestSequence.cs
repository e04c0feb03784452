using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A sequence of a document.</summary>
public sealed class ManifestSequence : ManifestNode
{
    private readonly List<ManifestNode> _items;

    /// <summary>Creates a sequence.</summary>
    public ManifestSequence(List<ManifestNode> items, int line = 0, int column = 0, int length = 0)
        : base(line, column, length)
    {
        _items = Require.NotNull(items, nameof(items));
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<ManifestNode> Items => _items;

    /// <summary>The same list at another place: that of an alias.</summary>
    internal ManifestSequence At(int line, int column, int length) => new(_items, line, column, length);

    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer) => Require.NotNull(writer, nameof(writer)).Objects(_items);
}
