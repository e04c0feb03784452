using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Says in words what a schema demands of a value, for the documentation of a property.</summary>
internal static class ConstraintText
{
    private static readonly (string Key, string Words)[] s_limits =
    [
        ("format", "Format: {0}."),
        ("default", "Default: {0}."),
        ("pattern", "Pattern: {0}"),
        ("minimum", "Minimum: {0}."),
        ("maximum", "Maximum: {0}."),
        ("multipleOf", "Multiple of: {0}."),
        ("minLength", "Minimum length: {0}."),
        ("maxLength", "Maximum length: {0}."),
        ("minItems", "Minimum number of items: {0}."),
        ("maxItems", "Maximum number of items: {0}."),
        ("minProperties", "Minimum number of entries: {0}."),
        ("maxProperties", "Maximum number of entries: {0}."),
    ];

    /// <summary>One line for each demand; null when there is none.</summary>
    public static string? Of(ManifestMapping schema)
    {
        var lines = new List<string>();
        if (schema.Sequence("enum") is { Items.Count: > 0 } values)
        {
            lines.Add($"One of: {Texts(values)}.");
        }

        foreach ((string key, string words) in s_limits)
        {
            if (schema[key] is ManifestScalar { Text.Length: > 0 } limit) lines.Add(words.Replace("{0}", limit.Text));
        }

        if (schema.IsTrue("exclusiveMinimum")) lines.Add("The minimum itself is not allowed.");
        if (schema.IsTrue("exclusiveMaximum")) lines.Add("The maximum itself is not allowed.");
        if (schema.Text("x-kubernetes-list-type") is "set") lines.Add("Every item occurs once.");
        if (schema.Sequence("x-kubernetes-list-map-keys") is { Items.Count: > 0 } keys) lines.Add($"Items differ in: {Texts(keys)}.");
        foreach (ManifestNode item in schema.Sequence("x-kubernetes-validations")?.Items ?? [])
        {
            if ((item as ManifestMapping).Text("rule") is { } rule) lines.Add("Rule: " + rule.Trim());
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    private static string Texts(ManifestSequence values) =>
        string.Join(", ", values.Items.OfType<ManifestScalar>().Select(static value => value.Text));
}
