using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A sequence of a document.</summary>
public sealed class ManifestSequence : ManifestNode
{
    private readonly List<ManifestNode> _written;
    private readonly AliasUse? _alias;
    private List<ManifestNode>? _items;

    /// <summary>Creates a sequence.</summary>
    public ManifestSequence(List<ManifestNode> items, int line = 0, int column = 0, int length = 0)
        : base(line, column, length)
    {
        _written = Require.NotNull(items, nameof(items));
    }

    private ManifestSequence(List<ManifestNode> written, AliasUse alias)
        : base(alias.Line, alias.Column, alias.Length)
    {
        _written = written;
        _alias = alias;
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<ManifestNode> Items => _items ??= _alias is null ? _written : _written.ConvertAll(item => item.UsedBy(_alias));

    /// <inheritdoc/>
    internal override ManifestNode UsedBy(AliasUse alias) => new ManifestSequence(_written, alias) { Anchor = AliasUse.AnchorOf(this) };

    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer) => Require.NotNull(writer, nameof(writer)).Objects(_written);
}
