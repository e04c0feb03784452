namespace PaoRender.Manifests;

/// <summary>Turns typed objects into trees.</summary>
public static class ManifestTree
{
    /// <summary>The tree that a value's text stands for; its nodes have no place.</summary>
    /// <param name="value">The value; a tree is given back as it is.</param>
    /// <param name="release">The release whose form of the schemas is written.</param>
    /// <exception cref="ManifestWriteException">A text holds a character that no manifest can carry.</exception>
    public static ManifestNode Of(IManifestValue value, SchemaRelease release = default)
    {
        if (Require.NotNull(value, nameof(value)) is ManifestNode node) return node;
        var writer = new TreeWriter(release);
        writer.Value(value);
        return writer.Root is { IsNull: false } root ? root : new ManifestMapping([]);
    }
}
