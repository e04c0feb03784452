using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>Makes nodes of JSON.</summary>
internal static class Json
{
    public static ManifestScalar True { get; } = new(ScalarKind.Boolean, "true");

    public static ManifestScalar False { get; } = new(ScalarKind.Boolean, "false");

    public static ManifestScalar Null { get; } = new(ScalarKind.Null, "null");

    public static ManifestScalar Text(string text) => new(ScalarKind.String, text);

    public static ManifestSequence List(IEnumerable<ManifestNode> items) => new([.. items]);

    public static ManifestSequence Texts(IEnumerable<string> items) => List(items.Select(Text));

    public static ManifestMapping Map(params (string Key, ManifestNode Value)[] entries) =>
        new([.. entries.Select(entry => new ManifestEntry(entry.Key, 0, 0, entry.Value))]);
}
