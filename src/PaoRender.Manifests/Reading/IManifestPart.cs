namespace PaoRender.Manifests;

/// <summary>An object of a manifest with typed fields. Generated types implement it.</summary>
public interface IManifestPart : IManifestValue
{
    /// <summary>The mapping that the object was read from, for positions; null when it was made in code.</summary>
    ManifestMapping? Source { get; }

    /// <summary>
    /// Sets the fields that a node gives and leaves the others as they are. Reading a second node into the same object
    /// merges, as Go's JSON decoder does with repeated keys.
    /// </summary>
    void ReadFrom(ManifestNode node, ManifestReader reader);
}
