using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Makes constants of the values that a schema lists.</summary>
internal static class EnumParser
{
    /// <summary>The constants of a property or of the items below it; null when there are none. The class's name is still open.</summary>
    public static EnumSpec? Of(ManifestMapping schema, TypeSpec type)
    {
        while (type.Element is not null)
        {
            if ((schema.Mapping("items") ?? schema.Mapping("additionalProperties")) is not { } below) return null;
            (schema, type) = (below, type.Element);
        }

        if (ConstantType(type.Shape) is not { } constant || schema.Sequence("enum") is not { } listed) return null;
        var names = new HashSet<string>();
        var texts = new HashSet<string>();
        var values = new List<EnumValueSpec>();
        foreach (ManifestNode node in listed.Items)
        {
            if (node is ManifestScalar scalar && Matches(scalar, type.Shape) && texts.Add(scalar.Text))
                values.Add(new EnumValueSpec(EnumNames.Next(scalar.Text, names), scalar.Text));
        }

        return values.Count == 0 ? null : new EnumSpec("", constant, EquatableArray<EnumValueSpec>.Of(values));
    }

    private static string? ConstantType(TypeShape shape) => shape switch
    {
        TypeShape.String => "string",
        TypeShape.Int32 => "int",
        TypeShape.Int64 => "long",
        _ => null,
    };

    // null may be listed too, where the property is nullable; it is not a constant.
    private static bool Matches(ManifestScalar scalar, TypeShape shape) => shape switch
    {
        TypeShape.String => scalar.Kind == ScalarKind.String,
        TypeShape.Int32 => scalar.TryGetInt64(out long value) && value is >= int.MinValue and <= int.MaxValue,
        _ => scalar.TryGetInt64(out _),
    };
}
