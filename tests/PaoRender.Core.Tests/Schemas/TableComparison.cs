using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Schemas;

/// <summary>Compares a schema, as a release sees it, with that release's table.</summary>
internal sealed class TableComparison(ReleaseTable table, SchemaRelease release, IReadOnlyDictionary<string, EmitRule> deviations)
{
    private static readonly string[] s_common = ["apiVersion", "kind", "metadata"];

    private static readonly string[] s_scalarStructs = ["v1.Duration", "v1.TimeOrMetaDuration", "resource.Quantity", "resource.QuantityValue"];

    private readonly List<string> _errors = [];

    /// <summary>What does not agree.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The deviations that were met.</summary>
    public HashSet<string> Met { get; } = [];

    public void Compare(SchemaNode root, bool isWholeObject) =>
        CompareStruct(root, table.Types[table.Root].Where(field => !isWholeObject || !s_common.Contains(field.Name)));

    private void CompareStruct(SchemaNode node, IEnumerable<TableField> fields)
    {
        var properties =
            node.Properties.Where(property => property.Value.ExistsIn(release)).ToDictionary(property => property.Key, property => property.Value);
        foreach (TableField field in fields)
        {
            if (properties.Remove(field.Name, out SchemaNode? property)) CompareField(property, field);
            else _errors.Add($"{node.Path}.{field.Name} is missing");
        }

        _errors.AddRange(properties.Values.Select(property => $"{property.Path} is not in the table"));
    }

    private void CompareField(SchemaNode property, TableField field)
    {
        EmitRule expected = RuleOf(field);
        if (property.Emit != expected)
        {
            if (deviations.TryGetValue(property.Path, out EmitRule deviation) && deviation == property.Emit) Met.Add(property.Path);
            else _errors.Add($"{property.Path} is written {property.Emit}, and the table says {expected}");
        }

        CompareType(property, field.Type.TrimStart('*'));
    }

    private void CompareType(SchemaNode node, string type)
    {
        // What is kept as it stands, or has a type of its own, is not described further.
        if (node.IsRaw && (IsStruct(type) || type == "runtime.RawExtension")) return;
        if (node.HasOwnType && type == node.PaoType!.Replace("PaoRender.Manifests.", "v1.", StringComparison.Ordinal)) return;

        if (type.StartsWith("[]", StringComparison.Ordinal) && node.Items is { } items) CompareType(items, type[2..]);
        else if (type.StartsWith("map[string]", StringComparison.Ordinal) && node.Values is { } values) CompareType(values, type[11..]);
        else if (IsStruct(type) && node.Type == "object" && node.PaoType is null) CompareStruct(node, table.Types[type]);
        else if (!TypeNamesOf(node).Contains(type)) _errors.Add($"{node.Path} is not a {type}");
    }

    private string[] TypeNamesOf(SchemaNode node) => (node.PaoType, node.Type, node.Format) switch
    {
        ("duration", "string", null) => ["v1.Duration"],
        ("quantity", "string", null) => ["resource.Quantity", "resource.QuantityValue"],
        ("time", "string", "date-time") => ["v1.Time"],
        ("duration-or-integer", null, null) when node.IsIntOrString => [TakesText(node) ? "v1.TimeOrMetaDuration" : "int64"],
        (null, null, null) when node.IsIntOrString => ["intstr.IntOrString"],
        (null, "string", null) => ["string"],
        (null, "boolean", null) => ["bool"],
        (null, "integer", null) => ["int"],
        (null, "integer", "int32") => ["int32"],
        (null, "integer", "int64") => ["int64", "uint64"],
        (null, "integer", "uint32") => ["uint32"],
        (null, "number", "double") => ["float64"],
        _ => [],
    };

    private bool TakesText(SchemaNode node) => release >= SchemaNode.ParseRelease(node.Text("x-paorender-text-since")!);

    private bool IsStruct(string type) => table.Types.ContainsKey(type) && !s_scalarStructs.Contains(type);

    private EmitRule RuleOf(TableField field)
    {
        bool collection = field.Type.StartsWith("[]", StringComparison.Ordinal) || field.Type.StartsWith("map[", StringComparison.Ordinal);
        bool nothingIsNull = collection || field.Type[0] == '*' || field.Type is "v1.Time" or "runtime.RawExtension";
        if (!field.OmitEmpty) return nothingIsNull ? EmitRule.AlwaysNullable : EmitRule.Always;
        if (field.Type[0] == '*' || field.OmitZero || field.Type == "runtime.RawExtension") return EmitRule.NonNull;
        return IsStruct(field.Type) || s_scalarStructs.Contains(field.Type) || field.Type == "v1.Time" ? EmitRule.Always : EmitRule.NonEmpty;
    }
}
