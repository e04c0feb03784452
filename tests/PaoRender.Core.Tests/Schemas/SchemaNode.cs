using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Schemas;

/// <summary>One level of a schema: the schema of an object, of a property, of a list's items or of a map's values.</summary>
internal sealed record SchemaNode(ManifestMapping Mapping, string Path, bool IsRequired)
{
    public string? Type => Text("type");

    public string? Format => Text("format");

    public string? Description => Text("description");

    public string? PaoType => Text("x-paorender-type");

    public string? TypeName => Text("x-paorender-type-name");

    public string? Since => Text("x-paorender-since");

    public string? Until => Text("x-paorender-until");

    public bool IsIntOrString => Flag("x-kubernetes-int-or-string");

    public bool PreservesUnknown => Flag("x-kubernetes-preserve-unknown-fields");

    /// <summary>Whether the value is kept as it stands.</summary>
    public bool IsRaw => PaoType is null && Type == "object" && Mapping["properties"] is null && Mapping["additionalProperties"] is null;

    /// <summary>Whether a hand-written type of the runtime reads the value.</summary>
    public bool HasOwnType => PaoType?.Contains('.') == true;

    /// <summary>Whether a missing value can be seen in the C# property of an always-written field.</summary>
    public bool IsNullable => Flag("nullable");

    public EmitRule Emit => Text("x-paorender-emit") switch
    {
        null => IsRequired ? Always : EmitRule.NonNull,
        "always" => Always,
        "nonEmpty" => EmitRule.NonEmpty,
        _ => EmitRule.NonNull,
    };

    public IReadOnlyList<string> Required =>
        Mapping["required"] is ManifestSequence names ? names.Items.Select(TextOf).OfType<string>().ToList() : [];

    public IReadOnlyDictionary<string, SchemaNode> Properties =>
        Mapping["properties"] is ManifestMapping properties
            ? properties.Entries.ToDictionary(e => e.Key, e => Child(e.Value, e.Key, Required.Contains(e.Key)))
            : [];

    public SchemaNode? Items => Mapping["items"] is { } items ? Child(items, "[]") : null;

    public SchemaNode? Values => Mapping["additionalProperties"] is ManifestMapping values ? Child(values, "{}") : null;

    private EmitRule Always => IsNullable ? EmitRule.AlwaysNullable : EmitRule.Always;

    public static SchemaRelease ParseRelease(string text)
    {
        string[] parts = text.Split('.');
        return SchemaRelease.Of(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public string? Text(string key) => TextOf(Mapping[key]);

    public bool Flag(string key) => Mapping[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    public bool ExistsIn(SchemaRelease release) =>
        (Since is null || release >= ParseRelease(Since)) && (Until is null || release < ParseRelease(Until));

    /// <summary>This level and all below it.</summary>
    public IEnumerable<SchemaNode> Walk() =>
        Properties.Values.Append(Items).Append(Values).OfType<SchemaNode>().SelectMany(node => node.Walk()).Prepend(this);

    public override string ToString() => Path;

    private static string? TextOf(ManifestNode? node) => (node as ManifestScalar)?.Text;

    private SchemaNode Child(ManifestNode node, string name, bool isRequired = false) =>
        new((ManifestMapping)node, name[0] is '[' or '{' ? Path + name : $"{Path}.{name}", isRequired);
}
