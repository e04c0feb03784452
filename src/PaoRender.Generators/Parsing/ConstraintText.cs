using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Says in words what a schema demands of a value, for the documentation of a property.</summary>
internal static class ConstraintText
{
    private static readonly (string Key, string Words)[] s_limits =
    [
        ("default", "Default: {0}."),
        ("pattern", "Pattern: {0}"),
        ("minimum", "Minimum: {0}."),
        ("maximum", "Maximum: {0}."),
        ("minLength", "Minimum length: {0}."),
        ("maxLength", "Maximum length: {0}."),
        ("minItems", "Minimum number of items: {0}."),
        ("maxItems", "Maximum number of items: {0}."),
    ];

    /// <summary>One line for each demand; null when there is none.</summary>
    public static string? Of(ManifestMapping schema)
    {
        var lines = new List<string>();
        if (schema.Sequence("enum") is { Items.Count: > 0 } values)
        {
            lines.Add("One of: " + string.Join(", ", values.Items.OfType<ManifestScalar>().Select(static value => value.Text)) + ".");
        }

        foreach ((string key, string words) in s_limits)
        {
            if (schema[key] is ManifestScalar { Text.Length: > 0 } limit) lines.Add(words.Replace("{0}", limit.Text));
        }

        return lines.Count == 0 ? null : string.Join("\n", lines);
    }
}
