using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Takes out of a schema what types do not say: rules and defaults, as compact JSON.</summary>
internal static class RuleText
{
    private static readonly string[] s_plain =
    [
        "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required", "default", "x-kubernetes-list-map-keys",
        "x-kubernetes-validations",
    ];

    private static readonly string[] s_lists = ["allOf", "anyOf", "oneOf"];

    /// <summary>The rules of a kind.</summary>
    public static string Of(ManifestMapping schema, ParseContext context) => Build(schema, context, always: false) ?? "{}";

    /// <summary>The rules of a schema; null when there are none, except in combinations, where the type itself is a rule.</summary>
    private static string? Build(ManifestMapping schema, ParseContext context, bool always)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var parts = new List<string>();
        foreach (string key in s_plain)
        {
            if (schema[key] is { } value) parts.Add(Pair(key, ManifestJson.Write(value)));
        }

        if (schema.TryGetEntry("pattern", out ManifestEntry pattern)) CheckPattern(pattern, context);
        if (schema.Text("format") is { } format and not ("int32" or "int64" or "float" or "double"))
            parts.Add(Pair("format", ManifestJson.Write(format)));
        if (schema.Text("x-kubernetes-list-type") is { } list and not "atomic")
            parts.Add(Pair("x-kubernetes-list-type", ManifestJson.Write(list)));
        if (Properties(schema, context, always) is { } properties) parts.Add(Pair("properties", properties));
        foreach (string key in new[] { "items", "additionalProperties" }) Below(schema, key, context, always, parts);
        Below(schema, "not", context, always: true, parts);
        foreach (string key in s_lists) Combination(schema, key, context, parts);
        if (parts.Count == 0 && !always) return null;

        foreach (string key in new[] { "type", "nullable", "x-kubernetes-int-or-string" })
        {
            if (schema[key] is { } value) parts.Add(Pair(key, ManifestJson.Write(value)));
        }

        return "{" + string.Join(",", parts) + "}";
    }

    private static string? Properties(ManifestMapping schema, ParseContext context, bool always)
    {
        var parts = new List<string>();
        var required = new HashSet<string>(
            (schema.Sequence("required")?.Items ?? []).OfType<ManifestScalar>().Select(static item => item.Text), StringComparer.Ordinal);
        foreach (ManifestEntry entry in schema.Mapping("properties")?.Entries ?? [])
        {
            if (entry.Value is not ManifestMapping property) continue;
            // A required object is there from the start, and may have defaults below it.
            bool keeps = always || (required.Contains(entry.Key) && property.Text("type") == "object");
            if (Build(property, context, keeps) is { } text) parts.Add(Pair(entry.Key, text));
        }

        return parts.Count == 0 ? null : "{" + string.Join(",", parts) + "}";
    }

    private static void Below(ManifestMapping schema, string key, ParseContext context, bool always, List<string> parts)
    {
        if (schema.Mapping(key) is { } below && Build(below, context, always) is { } text) parts.Add(Pair(key, text));
    }

    private static void Combination(ManifestMapping schema, string key, ParseContext context, List<string> parts)
    {
        // Every int-or-string says this too, and its type says it already.
        if (schema.IsTrue("x-kubernetes-int-or-string") && key == "anyOf") return;
        if (schema.Sequence(key) is not { } items) return;
        parts.Add(Pair(key, "[" + string.Join(",", items.Items.OfType<ManifestMapping>().Select(item => Build(item, context, always: true))) + "]"));
    }

    private static void CheckPattern(ManifestEntry entry, ParseContext context)
    {
        if (PatternCheck.Problem((entry.Value as ManifestScalar)?.Text ?? "") is { } problem)
            context.Report(problem.Rule, entry.Value, $"Validate() cannot check this pattern: {problem.Text}.");
    }

    private static string Pair(string key, string json) => ManifestJson.Write(key) + ":" + json;
}
