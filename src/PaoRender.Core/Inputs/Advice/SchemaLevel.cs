using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A level of a schema: which fields there are, and when.</summary>
/// <param name="schema">The schema of the level.</param>
/// <param name="further">Names of fields that it does not list.</param>
internal sealed class SchemaLevel(ManifestMapping schema, IReadOnlyList<string> further)
{
    private static readonly string[] s_selector = ["matchLabels", "matchExpressions"];
    private static readonly string[] s_requirement = ["key", "operator", "values"];

    // Of a list that no schema describes, what each of its items is.
    private SchemaLevel? _items;

    /// <summary>The names of fields, those of other releases too.</summary>
    public IEnumerable<string> Names =>
        (Fields?.Entries.Select(entry => entry.Key) ?? []).Concat(IsSelector ? s_selector : further);

    private ManifestMapping? Fields => schema["properties"] as ManifestMapping;

    private bool IsSelector => schema["x-paorender-type"] is ManifestScalar type && type.Text.EndsWith(".LabelSelector", StringComparison.Ordinal);

    /// <summary>What is below a key: a field, an item of a list or a value of a map; null when nothing is known of it.</summary>
    public SchemaLevel? Child(string key)
    {
        if (IsSelector) return key == s_selector[1] ? Items(new SchemaLevel(new ManifestMapping([]), s_requirement)) : null;
        if (_items is not null) return _items;
        string kind = key.StartsWith("[", StringComparison.Ordinal) ? "items" : "additionalProperties";
        return (Fields?[key] ?? schema[kind]) is ManifestMapping child ? new SchemaLevel(child, []) : null;
    }

    private static SchemaLevel Items(SchemaLevel item) => new(new ManifestMapping([]), []) { _items = item };

    /// <summary>Why a release does not have a field that others have; null when it has it, and when none does.</summary>
    public string? Marker(string name, SchemaRelease release)
    {
        if (Fields?[name] is not ManifestMapping field) return null;
        if (Release(field, "x-paorender-since") is { } since && release < since) return $"This field came with {since}";
        return Release(field, "x-paorender-until") is { } until && release >= until ? $"This field went with {until}" : null;
    }

    /// <summary>The objects that have a field of this name in any case, by their path, and the name as it is.</summary>
    public IEnumerable<(string Path, string Name)> ParentsOf(string name, SchemaRelease release, string path = "")
    {
        foreach (ManifestEntry entry in Fields?.Entries ?? [])
        {
            // What a running cluster reports is nothing to write.
            if (path.Length == 0 && entry.Key == "status" && name != "cpuPartitioning") continue;
            bool isIt = string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase);
            if (isIt && path.Length > 0 && Marker(entry.Key, release) is null) yield return (path, entry.Key);
            string below = path.Length == 0 ? entry.Key : path + "." + entry.Key;
            SchemaLevel? child = Child(entry.Key);
            if (child?.Child("[") is { } item) (child, below) = (item, below + "[]");
            if (child is null) continue;
            foreach ((string, string) found in child.ParentsOf(name, release, below)) yield return found;
        }
    }

    private static SchemaRelease? Release(ManifestMapping field, string marker)
    {
        if (field[marker] is not ManifestScalar written) return null;
        string[] parts = written.Text.Split('.');
        return SchemaRelease.Of(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
