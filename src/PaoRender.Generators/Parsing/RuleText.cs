using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Takes out of a schema what types do not say: rules and defaults, as compact JSON.</summary>
internal sealed class RuleText
{
    private static readonly HashSet<string> s_plain =
    [
        "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required", "default", "x-kubernetes-list-map-keys",
        "x-kubernetes-validations",
    ];

    private readonly RuleTable _table = new();
    private readonly ParseContext _context;

    private RuleText(ParseContext context) => _context = context;

    /// <summary>The rules of a kind.</summary>
    public static string Of(ManifestMapping schema, ParseContext context)
    {
        var text = new RuleText(context);
        return text.Build(schema, always: false) is { } root ? text._table.Finish(root) : "{}";
    }

    /// <summary>The rules of a schema; null when there are none, except in combinations, where the type itself is a rule.</summary>
    private string? Build(ManifestMapping schema, bool always)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var text = new StringBuilder();
        foreach (ManifestEntry entry in schema.Entries)
        {
            if (Rule(entry, schema, always) is { } rule) Pair(text, entry.Key, rule);
        }

        if (text.Length == 0 && !always) return null;
        foreach (ManifestEntry entry in schema.Entries)
        {
            if (entry.Key is "type" or "nullable" or "x-kubernetes-int-or-string") Pair(text, entry.Key, ManifestJson.Write(entry.Value));
        }

        return text.Length == 0 ? "{}" : text.Append('}').ToString();
    }

    private string? Rule(ManifestEntry entry, ManifestMapping schema, bool always)
    {
        switch (entry.Key)
        {
            case "properties":
                return Properties(entry.Value as ManifestMapping, schema, always);
            case "items" or "additionalProperties":
                return entry.Value is ManifestMapping below ? Part(below, always) : null;
            case "not":
                return entry.Value is ManifestMapping refused ? Part(refused, always: true) : null;
            // Every int-or-string says this too, and its type says it already.
            case "anyOf" when schema.IsTrue("x-kubernetes-int-or-string"):
                return null;
            case "allOf" or "anyOf" or "oneOf":
                return Combination(entry.Value as ManifestSequence);
            case "format":
                return schema.Text("format") is { } format and not ("int32" or "int64" or "float" or "double") ? ManifestJson.Write(format) : null;
            case "x-kubernetes-list-type":
                return schema.Text(entry.Key) is { } list and not "atomic" ? ManifestJson.Write(list) : null;
            default:
                if (!s_plain.Contains(entry.Key)) return null;
                if (entry.Key == "pattern") CheckPattern(entry);
                return ManifestJson.Write(entry.Value);
        }
    }

    private string? Part(ManifestMapping schema, bool always) => Build(schema, always) is { } text ? _table.Add(text) : null;

    private string? Properties(ManifestMapping? properties, ManifestMapping schema, bool always)
    {
        var text = new StringBuilder();
        ManifestSequence? required = schema.Sequence("required");
        foreach (ManifestEntry entry in properties?.Entries ?? [])
        {
            if (entry.Value is not ManifestMapping property) continue;
            // A required object is there from the start, and may have defaults below it.
            bool keeps = always || (required is not null && IsNamed(required, entry.Key) && property.Text("type") == "object");
            if (Part(property, keeps) is { } rule) Pair(text, entry.Key, rule);
        }

        return text.Length == 0 ? null : text.Append('}').ToString();
    }

    private static bool IsNamed(ManifestSequence names, string key)
    {
        foreach (ManifestNode name in names.Items)
        {
            if (name is ManifestScalar scalar && scalar.Text == key) return true;
        }

        return false;
    }

    private string? Combination(ManifestSequence? schemas) =>
        schemas is null ? null : "[" + string.Join(",", schemas.Items.OfType<ManifestMapping>().Select(item => Part(item, always: true))) + "]";

    private void CheckPattern(ManifestEntry entry)
    {
        if (_context.PatternProblem((entry.Value as ManifestScalar)?.Text ?? "") is { } problem)
            _context.Report(problem.Rule, entry.Value, $"Validate() cannot check this pattern: {problem.Text}.");
    }

    private static void Pair(StringBuilder text, string key, string json) =>
        text.Append(text.Length == 0 ? '{' : ',').Append(ManifestJson.Write(key)).Append(':').Append(json);
}
