using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>What a document says it is.</summary>
internal sealed class DocumentHead
{
    private DocumentHead(string apiVersion, string kind, SourcePosition apiVersionAt, SourcePosition kindAt)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        ApiVersionAt = apiVersionAt;
        KindAt = kindAt;
        int slash = apiVersion.IndexOf('/');
        Group = slash < 0 ? "" : apiVersion.Substring(0, slash);
        Version = apiVersion.Substring(slash + 1);
    }

    public string ApiVersion { get; }

    public string Kind { get; }

    public SourcePosition ApiVersionAt { get; }

    public SourcePosition KindAt { get; }

    /// <summary>The API group; empty for that of Kubernetes itself, and where there is no slash.</summary>
    public string Group { get; }

    public string Version { get; }

    /// <summary>Reads a document's head; null when it is not that of an object.</summary>
    public static DocumentHead? Of(ManifestDocument document) =>
        document.Root is ManifestMapping root ? Of(root, document.File) : null;

    /// <summary>Reads the head of an object inside a document; null when it has none.</summary>
    /// <param name="root">The object.</param>
    /// <param name="file">The file, for positions.</param>
    public static DocumentHead? Of(ManifestMapping root, string file = "") =>
        Text(root, "apiVersion") is { } apiVersion && Text(root, "kind") is { } kind
            ? new DocumentHead(apiVersion.Text, kind.Text, apiVersion.In(file), kind.In(file))
            : null;

    /// <summary>A text that says something; null when there is none.</summary>
    public static ManifestScalar? Text(ManifestMapping root, string key) =>
        root[key] is ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } text ? text : null;
}
