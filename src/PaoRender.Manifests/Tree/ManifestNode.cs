namespace PaoRender.Manifests;

/// <summary>A value of a YAML or JSON document that remembers where it stood.</summary>
public abstract class ManifestNode : IManifestValue
{
    private protected ManifestNode(int line, int column)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Line of the value's first character, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the value's first character, counted from 1.</summary>
    public int Column { get; }

    /// <summary>Whether this is the null value.</summary>
    public bool IsNull => this is ManifestScalar { Kind: ScalarKind.Null };

    /// <summary>The value's place in the given file.</summary>
    public SourcePosition In(string file) => new(file, Line, Column);

    /// <inheritdoc/>
    public abstract void WriteTo(ManifestWriter writer);
}
