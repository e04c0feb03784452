using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>Translates the OpenAPI schemas of definitions into JSON schema.</summary>
/// <param name="release">The release whose fields there are.</param>
internal sealed class SchemaTranslation(SchemaRelease release)
{
    // Their meaning is the same in both languages.
    private static readonly string[] s_same =
    [
        "title", "description", "format", "default", "pattern", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems",
        "maxItems", "uniqueItems", "minProperties", "maxProperties", "example",
    ];

    private readonly Dictionary<string, ManifestMapping> _shared =
        KindDefinition.Embedded("meta").ToDictionary(kind => kind.Kind, kind => kind.Versions[0].Value);

    /// <summary>The part of Kubernetes' own API of this name, such as <c>ObjectMeta</c>.</summary>
    public ManifestMapping Shared(string name, FieldWords? words = null) => Translate(_shared[name], words ?? FieldWords.None);

    /// <summary>The schema of a value.</summary>
    /// <param name="schema">Its OpenAPI schema.</param>
    /// <param name="words">The words that fields take.</param>
    public ManifestMapping Translate(ManifestMapping schema, FieldWords words) => Translate(schema, words, "", isPart: false);

    private ManifestMapping Translate(ManifestMapping schema, FieldWords words, string path, bool isPart)
    {
        if (schema["x-paorender-type"] is ManifestScalar { Text: var type } && _shared.TryGetValue(LastName(type), out ManifestMapping? shared))
            return Merge(Translate(shared, FieldWords.None, "", isPart: false), schema["description"]);
        if (words.Content(path) is { } content) return Merge(Translate(content.Schema, content.Words, "", isPart: false), schema["description"]);

        var entries = new List<(string, ManifestNode)>();
        foreach (string key in s_same)
        {
            if (schema[key] is { } value) entries.Add((key == "example" ? "examples" : key, key == "example" ? Json.List([value]) : value));
        }

        if (TypeOf(schema) is { } typeNode) entries.Add(("type", typeNode));
        if (EnumOf(schema, words.At(path)) is { } values) entries.Add(("enum", values));
        AddLimit(entries, schema, "minimum", "exclusiveMinimum");
        AddLimit(entries, schema, "maximum", "exclusiveMaximum");
        AddFields(entries, schema, words, path, isPart);
        if (schema["items"] is ManifestMapping items) entries.Add(("items", Translate(items, words, path + "[]", isPart)));
        foreach (string key in new[] { "allOf", "anyOf", "oneOf" })
        {
            if (schema[key] is ManifestSequence parts) entries.Add((key, Json.List(parts.Items.OfType<ManifestMapping>().Select(Part))));
        }

        if (schema["not"] is ManifestMapping not) entries.Add(("not", Part(not)));
        return Json.Map([.. entries]);
    }

    private ManifestMapping Part(ManifestMapping schema) => Translate(schema, FieldWords.None, "", isPart: true);

    // A part of allOf and its like names some fields only, so it closes nothing.
    private void AddFields(List<(string, ManifestNode)> entries, ManifestMapping schema, FieldWords words, string path, bool isPart)
    {
        var fields = schema["properties"] as ManifestMapping;
        ManifestEntry[] known = [.. (fields?.Entries ?? []).Where(entry => IsInRelease(fields!, entry.Key))];
        if (known.Length > 0)
        {
            entries.Add(("properties", Json.Map(
            [
                .. known.Select(entry => (entry.Key, entry.Value is ManifestMapping field
                    ? Translate(field, words, path.Length == 0 ? entry.Key : path + "." + entry.Key, isPart)
                    : entry.Value)),
            ])));
        }

        if (schema["required"] is ManifestSequence required)
        {
            ManifestNode[] kept = [.. required.Items.Where(item => fields is null || item is ManifestScalar name && IsInRelease(fields, name.Text))];
            if (kept.Length > 0) entries.Add(("required", Json.List(kept)));
        }

        if (schema["additionalProperties"] is ManifestMapping further)
            entries.Add(("additionalProperties", Translate(further, words, path + ".*", isPart)));
        else if (schema["additionalProperties"] is ManifestScalar flag) entries.Add(("additionalProperties", flag));
        else if (known.Length > 0 && !isPart && !IsOpen(schema))
            entries.Add(("additionalProperties", Json.False));
    }

    private static bool IsOpen(ManifestMapping schema) =>
        IsTrue(schema, "x-kubernetes-preserve-unknown-fields") || IsTrue(schema, "x-kubernetes-embedded-resource");

    // OpenAPI says beside the limit that it is no value itself; JSON schema puts the limit under another name.
    private static void AddLimit(List<(string Key, ManifestNode Value)> entries, ManifestMapping schema, string limit, string exclusive)
    {
        if (!IsTrue(schema, exclusive) || schema[limit] is not { } value) return;
        entries.RemoveAll(entry => entry.Key == limit);
        entries.Add((exclusive, value));
    }

    private static ManifestNode? TypeOf(ManifestMapping schema)
    {
        bool isEither = IsTrue(schema, "x-kubernetes-int-or-string")
            || schema["x-paorender-type"] is ManifestScalar { Text: "quantity" or "duration-or-integer" };
        string[] types = isEither ? ["integer", "string"]
            : schema["type"] is ManifestScalar type ? [type.Text] : [];
        if (types.Length > 0 && IsTrue(schema, "nullable")) types = [.. types, "null"];
        return types.Length switch { 0 => null, 1 => Json.Text(types[0]), _ => Json.Texts(types) };
    }

    private static ManifestSequence? EnumOf(ManifestMapping schema, IReadOnlyList<string> words)
    {
        IReadOnlyList<ManifestNode> values = (schema["enum"] as ManifestSequence)?.Items ?? [.. words.Select(Json.Text)];
        if (values.Count == 0) return null;
        return Json.List(IsTrue(schema, "nullable") ? values.Concat([Json.Null]) : values);
    }

    private bool IsInRelease(ManifestMapping fields, string name) =>
        fields[name] is null || new SchemaLevel(Json.Map(("properties", fields)), []).Marker(name, release) is null;

    private static bool IsTrue(ManifestMapping schema, string key) => schema[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    private static string LastName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static ManifestMapping Merge(ManifestMapping schema, ManifestNode? description) => description is null
        ? schema
        : new([new ManifestEntry("description", 0, 0, description), .. schema.Entries.Where(entry => entry.Key != "description")]);
}
