namespace PaoRender.Manifests;

/// <summary>A value of a YAML or JSON document that remembers where it stood.</summary>
public abstract class ManifestNode : IManifestValue
{
    private protected ManifestNode(int line, int column, int length)
    {
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>Line of the value's first character, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the value's first character, counted from 1.</summary>
    public int Column { get; }

    /// <summary>
    /// How many UTF-16 units of the text the value takes up, line breaks included. 0 where it was made in code or has no text, and for
    /// a block mapping or block list, which begins with its first entry and ends with its last.
    /// </summary>
    public int Length { get; }

    /// <summary>Where the text stands that an alias repeats here, line and column from 1; zeros where the text is not an alias's.</summary>
    public (int Line, int Column) Anchor { get; init; }

    /// <summary>Whether this is the null value.</summary>
    public bool IsNull => this is ManifestScalar { Kind: ScalarKind.Null };

    /// <summary>The value's place in the given file.</summary>
    public SourcePosition In(string file) => new(file, Line, Column) { Length = Length, Anchor = Anchor };

    /// <summary>The same value at the place of an alias, and so is all that it holds.</summary>
    internal abstract ManifestNode UsedBy(AliasUse alias);

    /// <inheritdoc/>
    public abstract void WriteTo(ManifestWriter writer);
}
