namespace PaoRender.Manifests;

/// <summary>An alias: everything that its anchor holds stands there once more.</summary>
/// <param name="Line">Line of the alias, from 1.</param>
/// <param name="Column">Column of the alias, from 1.</param>
/// <param name="Length">How many UTF-16 units it takes up.</param>
internal sealed record AliasUse(int Line, int Column, int Length)
{
    /// <summary>An entry of a mapping that is repeated.</summary>
    public ManifestEntry Of(ManifestEntry entry) => entry with
    {
        Line = Line,
        Column = Column,
        Length = Length,
        Anchor = entry.Anchor.Line > 0 ? entry.Anchor : (entry.Line, entry.Column),
        Value = entry.Value.UsedBy(this),
    };

    /// <summary>Where the text of a value stands that is repeated.</summary>
    public static (int Line, int Column) AnchorOf(ManifestNode node) => node.Anchor.Line > 0 ? node.Anchor : (node.Line, node.Column);
}
