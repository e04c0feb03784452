using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>A level of a schema as its author wrote it.</summary>
/// <param name="Key">The property's key; empty for other levels.</param>
/// <param name="Schema">The schema.</param>
/// <param name="IsDefinition">Whether a CustomResourceDefinition says so.</param>
/// <param name="IsRequired">Whether the level above requires it.</param>
internal sealed record SchemaLevel(string Key, ManifestMapping Schema, bool IsDefinition, bool IsRequired = false)
{
    public IReadOnlyList<SchemaLevel> Properties { get; } = Below(Schema, IsDefinition);

    public SchemaLevel? Items => Schema["items"] is ManifestMapping items ? new SchemaLevel("", items, IsDefinition) : null;

    public SchemaLevel? Values => Schema["additionalProperties"] is ManifestMapping values ? new SchemaLevel("", values, IsDefinition) : null;

    /// <summary>When it is written.</summary>
    public string Emit => Text("x-paorender-emit") ?? (IsRequired ? "always" : "nonNull");

    public bool IsNullable => Flag("nullable");

    /// <summary>Whether an optional property tells null from nothing.</summary>
    public bool TellsNull => IsDefinition && Text("x-paorender-emit") is null;

    public bool KeepsUnknown =>
        Flag("x-kubernetes-preserve-unknown-fields") && Properties.Count > 0 && (IsDefinition || Flag("x-paorender-keep-unknown"));

    /// <summary>The releases at which this level or one below it becomes another.</summary>
    public IEnumerable<SchemaRelease> Turns =>
        new[] { Release("x-paorender-since"), Release("x-paorender-until"), Release("x-paorender-text-since"), Release("x-paorender-always-until") }
            .OfType<SchemaRelease>()
            .Concat(Properties.Append(Items).Append(Values).OfType<SchemaLevel>().SelectMany(level => level.Turns));

    public bool ExistsIn(SchemaRelease release) =>
        !(Release("x-paorender-since") is { } since && release < since) && !(Release("x-paorender-until") is { } until && release >= until);

    public bool LeavesOutNull(SchemaRelease release) => Release("x-paorender-always-until") is { } end && release >= end;

    public bool TakesText(SchemaRelease release) => !(Release("x-paorender-text-since") is { } since && release < since);

    public string? Text(string key) => (Schema[key] as ManifestScalar)?.Text;

    public bool Flag(string key) => Schema[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    private static IReadOnlyList<SchemaLevel> Below(ManifestMapping schema, bool isDefinition)
    {
        HashSet<string> required = [.. ((schema["required"] as ManifestSequence)?.Items ?? []).Cast<ManifestScalar>().Select(item => item.Text)];
        return
        [
            .. ((schema["properties"] as ManifestMapping)?.Entries ?? [])
                .Select(entry => new SchemaLevel(entry.Key, (ManifestMapping)entry.Value, isDefinition, required.Contains(entry.Key))),
        ];
    }

    private SchemaRelease? Release(string key)
    {
        if (Text(key) is not { } text) return null;
        int[] numbers = [.. text.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return SchemaRelease.Of(numbers[0], numbers[1]);
    }
}
