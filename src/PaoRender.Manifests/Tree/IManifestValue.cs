namespace PaoRender.Manifests;

/// <summary>Something that can stand as a value in a manifest.</summary>
public interface IManifestValue
{
    /// <summary>Writes the value.</summary>
    void WriteTo(ManifestWriter writer);
}
