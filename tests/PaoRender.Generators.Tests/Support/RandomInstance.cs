using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Makes objects that have the types of a schema.</summary>
internal sealed class RandomInstance(int seed)
{
    private static readonly string[] s_texts =
        ["", " ", "a", "true", "n", "1", "1e3", "~", "a: b", "- x", "\n", "two\nlines", "it's", "\"", "é", "😀", "0x1F", "2026-01-31"];

    private readonly Random _random = new(seed);

    /// <summary>An instance of a kind.</summary>
    public ManifestMapping Of(IManifest kind, ManifestMapping schema)
    {
        List<ManifestEntry> entries = [.. Object(schema, root: true).Entries];
        entries.Add(new("apiVersion", 0, 0, Text(kind.ApiVersion)));
        entries.Add(new("kind", 0, 0, Text(kind.Kind)));
        entries.Add(new("metadata", 0, 0, new ManifestMapping([new("name", 0, 0, Text("one"))])));
        return new ManifestMapping(entries);
    }

    private ManifestNode Value(ManifestMapping schema)
    {
        if (Is(schema, "nullable") && _random.Next(4) == 0) return new ManifestScalar(ScalarKind.Null, "null");
        if (Is(schema, "x-kubernetes-int-or-string")) return _random.Next(2) == 0 ? Integer(long.MaxValue) : Text(Pick());
        switch ((schema["type"] as ManifestScalar)?.Text)
        {
            case "string":
                return Text(Pick());
            case "boolean":
                return new ManifestScalar(ScalarKind.Boolean, _random.Next(2) == 0 ? "true" : "false");
            case "integer":
                return Integer((schema["format"] as ManifestScalar)?.Text == "int32" ? int.MaxValue : long.MaxValue);
            case "number":
                return new ManifestScalar(ScalarKind.Float, (_random.Next(-999, 999) / 8.0).ToString(CultureInfo.InvariantCulture));
            case "array":
                return new ManifestSequence([.. Some().Select(_ => Value((ManifestMapping)schema["items"]!))]);
            case "object" when schema["additionalProperties"] is ManifestMapping values:
                return new ManifestMapping([.. Some().Select(i => new ManifestEntry("k" + i + Pick(), 0, 0, Value(values)))]);
            case "object" when schema["properties"] is ManifestMapping:
                return Object(schema, root: false);
            default:
                return Anything(3);
        }
    }

    private ManifestMapping Object(ManifestMapping schema, bool root)
    {
        var entries = new List<ManifestEntry>();
        HashSet<string> required = [.. ((schema["required"] as ManifestSequence)?.Items ?? []).Cast<ManifestScalar>().Select(item => item.Text)];
        foreach (ManifestEntry entry in (schema["properties"] as ManifestMapping)?.Entries ?? [])
        {
            if (root && entry.Key is "apiVersion" or "kind" or "metadata") continue;
            if (required.Contains(entry.Key) || _random.Next(3) > 0)
                entries.Add(new ManifestEntry(entry.Key, 0, 0, Value((ManifestMapping)entry.Value)));
        }

        if (Is(schema, "x-kubernetes-preserve-unknown-fields"))
            entries.AddRange(Some().Select(i => new ManifestEntry("unknown" + i, 0, 0, Anything(2))));
        if (Is(schema, "x-kubernetes-embedded-resource") && !root && _random.Next(2) == 0)
            entries.Add(new ManifestEntry("metadata", 0, 0, new ManifestMapping([new("odd", 0, 0, Anything(1))])));
        return new ManifestMapping(entries);
    }

    private ManifestNode Anything(int depth) => _random.Next(depth > 0 ? 5 : 3) switch
    {
        0 => Text(Pick()),
        1 => Integer(long.MaxValue),
        2 => new ManifestScalar(ScalarKind.Boolean, "true"),
        3 => new ManifestSequence([.. Some().Select(_ => Anything(depth - 1))]),
        _ => new ManifestMapping([.. Some().Select(i => new ManifestEntry("key" + i, 0, 0, Anything(depth - 1)))]),
    };

    private IEnumerable<int> Some() => Enumerable.Range(0, _random.Next(4));

    private string Pick() => s_texts[_random.Next(s_texts.Length)];

    private ManifestScalar Integer(long most) =>
        new(ScalarKind.Integer, _random.NextInt64(-most, most).ToString(CultureInfo.InvariantCulture));

    private static ManifestScalar Text(string text) => new(ScalarKind.String, text);

    private static bool Is(ManifestMapping schema, string key) => schema[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };
}
