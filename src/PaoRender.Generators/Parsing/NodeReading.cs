using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Short ways to ask a schema's tree.</summary>
internal static class NodeReading
{
    public static ManifestMapping? Mapping(this ManifestMapping? node, string key) => node?[key] as ManifestMapping;

    public static ManifestSequence? Sequence(this ManifestMapping? node, string key) => node?[key] as ManifestSequence;

    /// <summary>The text of a key; null when the key is missing, empty or no text.</summary>
    public static string? Text(this ManifestMapping? node, string key) =>
        node?[key] is ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } scalar ? scalar.Text : null;

    /// <summary>The description; null when there is none or nothing but blanks.</summary>
    public static string? Description(this ManifestMapping? node) =>
        node.Text("description") is { } text && text.Trim().Length > 0 ? text : null;

    public static bool IsTrue(this ManifestMapping? node, string key) =>
        node?[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    public static bool IsFalse(this ManifestMapping? node, string key) =>
        node?[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "false" };
}
