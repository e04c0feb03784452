using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Which object of a cluster a manifest is. The API version does not count: one object can be read in several.</summary>
/// <param name="Group">API group; empty for the core group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty for what belongs to the whole cluster.</param>
/// <param name="Name">The name.</param>
public sealed record ObjectIdentity(string Group, string Kind, string Namespace, string Name)
{
    /// <summary>The identity of a manifest; null when it has no kind or no name.</summary>
    public static ObjectIdentity? Of(ManifestNode? root)
    {
        if (root is not ManifestMapping mapping
            || Text(mapping, "kind") is not { } kind
            || Text(mapping, "metadata", "name") is not { } name)
        {
            return null;
        }

        string version = Text(mapping, "apiVersion") ?? "";
        int slash = version.IndexOf('/');
        return new ObjectIdentity(slash < 0 ? "" : version.Substring(0, slash), kind, Text(mapping, "metadata", "namespace") ?? "", name);
    }

    /// <summary>Kind and name, as people say it.</summary>
    public override string ToString() => Kind + " " + Name;

    private static string? Text(ManifestMapping mapping, params string[] path) =>
        mapping.Find(path) is ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } text ? text.Text : null;
}
