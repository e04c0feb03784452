namespace PaoRender.Manifests;

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key; keys that are not strings are spelled as JSON would.</param>
/// <param name="Line">Line of the key, from 1.</param>
/// <param name="Column">Column of the key, from 1.</param>
/// <param name="Value">The value.</param>
public readonly record struct ManifestEntry(string Key, int Line, int Column, ManifestNode Value)
{
    /// <summary>How many UTF-16 units of the text the key takes up; 0 where the entry was made in code.</summary>
    public int Length { get; init; }

    /// <summary>Where the key stands that an alias repeats here, line and column from 1; zeros where the key is not an alias's.</summary>
    public (int Line, int Column) Anchor { get; init; }

    /// <summary>The key's place in the given file.</summary>
    public SourcePosition In(string file) => new(file, Line, Column) { Length = Length, Anchor = Anchor };
}
