using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A scalar of a document.</summary>
public sealed class ManifestScalar : ManifestNode
{
    private readonly string? _written;

    /// <summary>Creates a scalar.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text of a string; the JSON spelling of anything else.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    /// <param name="length">How many UTF-16 units it takes up.</param>
    public ManifestScalar(ScalarKind kind, string text, int line = 0, int column = 0, int length = 0)
        : base(line, column, length)
    {
        Kind = kind;
        Text = Require.NotNull(text, nameof(text));
    }

    /// <summary>What the scalar is.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The text of a string; the JSON spelling (<c>true</c>, <c>16</c>, <c>1.5</c>, <c>null</c>) of anything else.</summary>
    public string Text { get; }

    /// <summary>
    /// How the document writes it: <c>0x10</c> where <see cref="Text"/> is <c>16</c>, <c>!!str 16</c> where a tag
    /// makes it text. The same as the text where nothing else is known.
    /// </summary>
    public string Written { get => _written ?? Text; init => _written = value == Text ? null : value; }

    /// <summary>The tag that makes it something else than text, such as <c>!!int</c>; null where none does.</summary>
    internal string? Tag { get; init; }

    /// <summary>The value as a 64-bit integer, where it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == ScalarKind.Integer
            && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc/>
    internal override ManifestNode UsedBy(AliasUse alias) => new ManifestScalar(Kind, Text, alias.Line, alias.Column, alias.Length)
    {
        Written = Written,
        Tag = Tag,
        Anchor = AliasUse.AnchorOf(this),
    };

    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer) => Require.NotNull(writer, nameof(writer)).Scalar(Kind, Text);
}
