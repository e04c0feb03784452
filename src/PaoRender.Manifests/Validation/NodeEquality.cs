using System;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Tells whether two trees stand for the same value: the order of keys and the spelling of numbers do not count.</summary>
internal static class NodeEquality
{
    public static bool Same(ManifestNode left, ManifestNode right) => Key(left) == Key(right);

    /// <summary>A text that equal values have in common, and no others.</summary>
    public static string Key(ManifestNode node) => node switch
    {
        ManifestMapping mapping => "{" + string.Join(
            ",",
            mapping.Entries
                .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
                .Select(static entry => ManifestJson.Write(entry.Key) + ":" + Key(entry.Value))) + "}",
        ManifestSequence sequence => "[" + string.Join(",", sequence.Items.Select(Key)) + "]",
        ManifestScalar { Kind: ScalarKind.Float } scalar when GoNumber.TryParseDouble(scalar.Text, out double number) =>
            GoNumber.ToJson(number),
        _ => ManifestJson.Write(node),
    };
}
