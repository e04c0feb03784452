using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Finds out which fields were missing where an object was read from, and are missing still.</summary>
/// <remarks>
/// A typed object has all of its required fields from the start and writes them. Without the text that it was read from,
/// a field that nobody gave could not be told from one that is empty on purpose, and would pass for given.
/// </remarks>
internal static class UnsetFields
{
    /// <summary>The tree without required fields that its source lacks too. Nulls among items come back.</summary>
    public static ManifestNode Remove(ManifestNode tree, ManifestNode source, RuleNode rule) => (tree, source) switch
    {
        (ManifestMapping written, ManifestMapping read) => Remove(written, read, rule),
        (ManifestSequence written, ManifestSequence read) when rule.Items is not null && written.Items.Count == read.Items.Count =>
            new ManifestSequence([.. written.Items.Zip(read.Items, (item, from) => Item(item, from, rule.Items))], written.Line, written.Column),
        _ => tree,
    };

    private static ManifestNode Item(ManifestNode item, ManifestNode source, RuleNode rule) =>
        ManifestReader.IsNull(source) && IsZero(item) ? source : Remove(item, source, rule);

    private static ManifestMapping Remove(ManifestMapping written, ManifestMapping read, RuleNode rule)
    {
        var entries = new List<ManifestEntry>(written.Entries.Count);
        foreach (ManifestEntry entry in written.Entries)
        {
            RuleNode? below = rule.Properties.TryGetValue(entry.Key, out RuleNode? named) ? named : rule.Values;
            ManifestNode? from = read[entry.Key];
            // Null counts as missing where it is not a value.
            bool missing = from is null || (ManifestReader.IsNull(from) && below is { Nullable: false });
            if (missing && IsZero(entry.Value) && rule.Required.Contains(entry.Key)) continue;
            entries.Add(from is null || below is null ? entry : entry with { Value = Remove(entry.Value, from, below) });
        }

        return new ManifestMapping(entries, written.Line, written.Column);
    }

    private static bool IsZero(ManifestNode node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.All(static entry => IsZero(entry.Value)),
        ManifestSequence sequence => sequence.Items.Count == 0,
        ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar => scalar.Text is "0",
        ManifestScalar { Kind: ScalarKind.Boolean } scalar => scalar.Text == "false",
        ManifestScalar { Kind: ScalarKind.String } scalar => scalar.Text.Length == 0,
        _ => true,
    };
}
