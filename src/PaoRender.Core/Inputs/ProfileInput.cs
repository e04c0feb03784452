using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A PerformanceProfile of the input, with the tree that it was read from.</summary>
/// <param name="Profile">The typed profile.</param>
/// <param name="Document">The document that it stood in.</param>
public sealed record ProfileInput(V2PerformanceProfile Profile, ManifestDocument Document)
{
    /// <summary>The profile's name.</summary>
    public string Name => Profile.Metadata.Name ?? "";

    /// <summary>The place of a field; of the deepest part of the path that is there when the field itself is not.</summary>
    public SourcePosition At(params string[] path) => Positions.Find(Document, Require.NotNull(path, nameof(path)));

    /// <summary>An annotation's value; null when it is not there.</summary>
    public string? Annotation(string key)
    {
        Require.NotNull(key, nameof(key));
        return Profile.Metadata.Annotations is { } annotations && annotations.TryGetValue(key, out string? value) ? value : null;
    }
}
