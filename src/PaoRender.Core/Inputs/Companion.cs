using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>An object beside the profiles that a render, or its checks, looks at.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record Companion(string Kind, ManifestDocument Document)
{
    /// <summary>Its name; empty when it has none.</summary>
    public string Name =>
        ((Document.Root as ManifestMapping)?["metadata"] as ManifestMapping)?["name"] is ManifestScalar { IsNull: false } name ? name.Text : "";
}
