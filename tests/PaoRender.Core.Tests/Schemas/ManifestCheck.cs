using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Schemas;

/// <summary>Checks that a manifest which the reference wrote could have been written by a schema's rules.</summary>
internal sealed class ManifestCheck(SchemaRelease release)
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    public void CheckObject(SchemaNode schema, ManifestMapping value, params string[] except)
    {
        IReadOnlyDictionary<string, SchemaNode> properties = schema.Properties;
        foreach (ManifestEntry entry in value.Entries)
        {
            if (except.Contains(entry.Key)) continue;
            if (!properties.TryGetValue(entry.Key, out SchemaNode? property) || !property.ExistsIn(release))
                _errors.Add($"{schema.Path}.{entry.Key} is unknown");
            else CheckField(property, entry.Value);
        }

        _errors.AddRange(properties.Values
            .Where(property => property.ExistsIn(release) && property.Emit <= EmitRule.AlwaysNullable)
            .Where(property => value[property.Path[(schema.Path.Length + 1)..]] is null)
            .Select(property => $"{property.Path} is not written"));
    }

    private void CheckField(SchemaNode property, ManifestNode value)
    {
        bool fits = property.Emit switch
        {
            EmitRule.Always => !value.IsNull,
            EmitRule.NonEmpty => !IsEmpty(value),
            EmitRule.NonNull => !value.IsNull,
            _ => true,
        };
        if (fits) CheckValue(property, value);
        else _errors.Add($"{property.Path} is written though it is {(value.IsNull ? "null" : "empty")}");
    }

    private void CheckValue(SchemaNode schema, ManifestNode value)
    {
        switch (value)
        {
            case ManifestMapping mapping when schema.Properties.Count > 0:
                CheckObject(schema, mapping);
                break;
            case ManifestMapping mapping when schema.Values is { } values:
                foreach (ManifestEntry entry in mapping.Entries) CheckValue(values, entry.Value);
                break;
            case ManifestSequence sequence when schema.Items is { } items:
                foreach (ManifestNode item in sequence.Items) CheckValue(items, item);
                break;
            case ManifestScalar { IsNull: false } scalar when !KindsOf(schema).Contains(scalar.Kind):
                _errors.Add($"{schema.Path} is not a {scalar.Kind}");
                break;
            case ManifestMapping when !schema.IsRaw && !schema.HasOwnType:
            case ManifestSequence:
                _errors.Add($"{schema.Path} is not a collection");
                break;
            default:
                break;
        }
    }

    private static ScalarKind[] KindsOf(SchemaNode schema) => schema.Type switch
    {
        null => [ScalarKind.String, ScalarKind.Integer],
        "boolean" => [ScalarKind.Boolean],
        "integer" => [ScalarKind.Integer],
        "number" => [ScalarKind.Integer, ScalarKind.Float],
        "string" => [ScalarKind.String],
        _ => [],
    };

    private static bool IsEmpty(ManifestNode value) => value switch
    {
        ManifestScalar { Kind: ScalarKind.String, Text: var text } => text.Length == 0,
        ManifestScalar { Text: "null" or "0" or "false" } => true,
        ManifestSequence sequence => sequence.Items.Count == 0,
        ManifestMapping mapping => mapping.Entries.Count == 0,
        _ => false,
    };
}
