using System.Globalization;

namespace PaoRender.Generators;

/// <summary>Makes the statements that write a property.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter writer, PropertySpec property)
    {
        string condition = Join(ReadEmitter.Guard(property, "writer"), Condition(property));
        string key = PlainKeys.IsPlain(property.Key) ? "PlainKey" : "Key";
        if (condition.Length > 0) writer.Open($"if ({condition})");
        writer.Line($"writer.{key}({Literal.Of(property.Key)});");
        bool boxed = property.IsNullable && !property.Type.IsReference;
        if (boxed && property.Presence == Presence.Always)
        {
            writer.Open($"if ({property.Name}.HasValue)");
            writer.Line(Statement(property.Type, "writer", property.Name + ".Value", depth: 0));
            writer.Close();
            writer.Open("else");
            writer.Line("writer.Null();");
            writer.Close();
        }
        else
        {
            writer.Line(Statement(property.Type, "writer", boxed ? property.Name + ".Value" : property.Name, depth: 0));
        }

        if (condition.Length > 0) writer.Close();
        if (property.NullMark is null) return;
        string guard = ReadEmitter.Guard(property, "writer");
        writer.Open($"else if ({Join(guard, property.NullMark)})");
        writer.Line($"writer.{key}({Literal.Of(property.Key)});");
        writer.Line("writer.Null();");
        writer.Close();
    }

    private static string Join(string guard, string condition)
    {
        if (guard.Length == 0 || condition.Length == 0) return guard + condition;
        return guard + " && " + (condition.IndexOf('|') >= 0 ? $"({condition})" : condition);
    }

    private static string Condition(PropertySpec property)
    {
        string name = property.Name;
        string hasValue = property.Type.IsReference ? name + " is not null" : name + ".HasValue";
        return property.Presence switch
        {
            Presence.Always when property.AlwaysUntil is { } end => $"{hasValue} || !{ReadEmitter.IsAtLeast("writer", end)}",
            Presence.Always => "",
            Presence.NonNull => hasValue,
            _ => property.Type.Shape switch
            {
                TypeShape.String or TypeShape.Time => $"!string.IsNullOrEmpty({name})",
                TypeShape.Timestamp or TypeShape.Base64 => name + ".Text.Length != 0",
                TypeShape.Boolean => name,
                TypeShape.List or TypeShape.Map => name + " is { Count: > 0 }",
                TypeShape.Quantity => $"!{name}.IsZero",
                TypeShape.Duration => name + ".Nanoseconds != 0",
                TypeShape.DurationOrInteger => name + ".Value.Nanoseconds != 0",
                TypeShape.IntOrString => $"{name} != default({TypeNames.Of(property.Type)})",
                _ => name + " != 0",
            },
        };
    }

    private static string Statement(TypeSpec type, string writer, string value, int depth) => type.Shape switch
    {
        TypeShape.String or TypeShape.Time => $"{writer}.String({value});",
        TypeShape.Timestamp or TypeShape.Base64 => $"{writer}.String({value}.Text);",
        TypeShape.Boolean => $"{writer}.Boolean({value});",
        TypeShape.Int32 or TypeShape.UInt32 or TypeShape.Int64 => $"{writer}.Integer({value});",
        TypeShape.Double => $"{writer}.Double({value});",
        TypeShape.Quantity or TypeShape.Duration => $"{writer}.String({value}.ToString());",
        TypeShape.IntOrString => $"if ({value}.IsNumber) {writer}.Integer({value}.Number); else {writer}.String({value}.Text);",
        TypeShape.DurationOrInteger =>
            $"if ({value}.AsText) {writer}.String({value}.Value.ToString()); else {writer}.Integer({value}.Value.Nanoseconds);",
        TypeShape.List or TypeShape.Map => Collection(type, writer, value, depth + 1),
        _ => $"{writer}.Value({value});",
    };

    private static string Item(TypeSpec type, string writer, string value, int depth)
    {
        if (!type.Nullable || type.Shape == TypeShape.Any) return Statement(type, writer, value, depth);
        TypeSpec inner = type with { Nullable = false };
        string present = inner.IsReference ? value + " is not null" : value + ".HasValue";
        string statement = Statement(inner, writer, inner.IsReference ? value : value + ".Value", depth);
        return $"if ({present}) {{ {statement} }} else {writer}.Null();";
    }

    private static string Collection(TypeSpec type, string writer, string value, int depth)
    {
        TypeSpec element = type.Element!;
        string level = depth.ToString(CultureInfo.InvariantCulture);
        string lambda = $"static (writer{level}, value{level}) => {{ {Item(element, "writer" + level, "value" + level, depth)} }}";
        if (element.Nullable) return $"{writer}.{type.Shape}<{TypeNames.Of(element)}>({value}, {lambda});";
        return (type.Shape, element.Shape) switch
        {
            (TypeShape.List, TypeShape.String) => $"{writer}.Strings({value});",
            (TypeShape.List, TypeShape.Object) => $"{writer}.Objects({value});",
            (TypeShape.List, _) => $"{writer}.List<{TypeNames.Of(element)}>({value}, {lambda});",
            (_, TypeShape.String) => $"{writer}.StringMap({value});",
            _ => $"{writer}.Map<{TypeNames.Of(element)}>({value}, {lambda});",
        };
    }
}
