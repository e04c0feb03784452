using System.Globalization;

namespace PaoRender.Generators;

/// <summary>Makes the statements that read a property.</summary>
internal static class ReadEmitter
{
    /// <summary>The statement that reads <c>entry</c> into the property.</summary>
    public static string Statement(PropertySpec property)
    {
        string name = property.Name;
        TypeSpec type = property.Type;
        switch (type.Shape)
        {
            case TypeShape.Object when !property.IsNullable:
                return $"reader.Into(entry, {name});";
            case TypeShape.Object:
                string into = $"reader.Into(entry, {name} ?? {TypeNames.New(type)})";
                return $"{name} = {TypeNames.ReaderClass}.IsNull(entry.Value) ? null : {into};";
            case TypeShape.List or TypeShape.Map:
                string read = Collection(type, "reader", "entry", name, depth: 0);
                return $"{name} = {read}{(property.IsNullable ? "" : " ?? " + TypeNames.New(type))};";
            case TypeShape.Any:
                return $"{name} = {TypeNames.ReaderClass}.Any(entry);";
            default:
                // A value field ignores null, a pointer field is unset by it. Text that may be missing is a value field still.
                bool pointer = property.Presence == Presence.NonNull || (property.Presence == Presence.Always && property.Nullable);
                return $"{name} = {(pointer ? Pointer(type) : Scalar(type, "reader", "entry", name, property.IsNullable))};";
        }
    }

    /// <summary>The statement that remembers an explicit null; empty where nobody asks.</summary>
    public static string[] NullMark(PropertySpec property) =>
        property.NullMark is null ? [] : [$"{property.NullMark} = {TypeNames.ReaderClass}.IsNull(entry.Value);"];

    /// <summary>The guard of a property that only some releases have; empty when all have it.</summary>
    public static string Guard(PropertySpec property, string owner)
    {
        string since = property.Since is { } first ? IsAtLeast(owner, first) : "";
        string until = property.Until is { } end ? "!" + IsAtLeast(owner, end) : "";
        return since.Length > 0 && until.Length > 0 ? since + " && " + until : since + until;
    }

    /// <summary>The condition that a release is that one or newer.</summary>
    public static string IsAtLeast(string owner, ReleaseSpec release) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.Release.IsAtLeast({1}, {2})", owner, release.Major, release.Minor);

    private static string TextAllowed(TypeSpec type, string reader) =>
        type.TextSince is { } since ? IsAtLeast(reader, since) : "true";

    private static string Pointer(TypeSpec type) => type.Shape switch
    {
        TypeShape.String => "reader.NullableString(entry)",
        TypeShape.Time => "reader.NullableTime(entry)",
        TypeShape.Timestamp or TypeShape.Base64 => $"{TypeNames.Of(type)}.OfNullable(reader.NullableString(entry))",
        TypeShape.Boolean => "reader.NullableBoolean(entry)",
        TypeShape.Int32 => "reader.NullableInt32(entry)",
        TypeShape.UInt32 => "reader.NullableUInt32(entry)",
        TypeShape.Int64 => "reader.NullableInt64(entry)",
        TypeShape.Double => "reader.NullableDouble(entry)",
        TypeShape.Quantity => "reader.NullableQuantity(entry)",
        TypeShape.Duration => "reader.NullableDuration(entry)",
        TypeShape.IntOrString => "reader.NullableIntOrString(entry)",
        _ => $"{TypeNames.ReaderClass}.IsNull(entry.Value) ? ({TypeNames.Of(type)}?)null : "
            + $"reader.DurationOrInteger(entry, default, {TextAllowed(type, "reader")})",
    };

    private static string Scalar(TypeSpec type, string reader, string entry, string current, bool nullable) => type.Shape switch
    {
        TypeShape.String => $"{reader}.String({entry}, {current}){(nullable ? "" : "!")}",
        TypeShape.Time => $"{reader}.NullableTime({entry}) ?? {current}",
        TypeShape.Timestamp or TypeShape.Base64 =>
            $"new {TypeNames.Of(type with { Nullable = false })}("
            + $"{reader}.String({entry}, {(current == "default" ? "null" : current + ".Text")}) ?? \"\")",
        TypeShape.Boolean => $"{reader}.Boolean({entry}, {current})",
        TypeShape.Int32 => $"{reader}.Int32({entry}, {current})",
        TypeShape.UInt32 => $"{reader}.UInt32({entry}, {current})",
        TypeShape.Int64 => $"{reader}.Int64({entry}, {current})",
        TypeShape.Double => $"{reader}.Double({entry}, {current})",
        TypeShape.Quantity => $"{reader}.Quantity({entry}, {current})",
        TypeShape.Duration => $"{reader}.Duration({entry}, {current})",
        TypeShape.IntOrString => $"{reader}.NullableIntOrString({entry}) ?? {current}",
        _ => $"{reader}.DurationOrInteger({entry}, {current}, {TextAllowed(type, reader)})",
    };

    /// <summary>An expression that gives a list or a map, or null.</summary>
    private static string Collection(TypeSpec type, string reader, string entry, string current, int depth)
    {
        TypeSpec element = type.Element!;
        string lambda = Lambda(element, depth + 1);
        if (element.Nullable)
        {
            return type.Shape == TypeShape.List
                ? $"{reader}.List<{TypeNames.Of(element)}>({entry}, {lambda})"
                : $"{reader}.Map<{TypeNames.Of(element)}>({entry}, {current}, {lambda})";
        }

        return (type.Shape, element.Shape) switch
        {
            (TypeShape.List, TypeShape.String) => $"{reader}.Strings({entry})",
            (TypeShape.List, TypeShape.Object) => $"{reader}.Objects({entry}, {current}, static () => {TypeNames.New(element)})",
            (TypeShape.List, _) => $"{reader}.List<{TypeNames.Of(element)}>({entry}, {lambda})",
            (_, TypeShape.String) => $"{reader}.StringMap({entry}, {current})",
            _ => $"{reader}.Map<{TypeNames.Of(element)}>({entry}, {current}, {lambda})",
        };
    }

    private static string Lambda(TypeSpec element, int depth)
    {
        string level = depth.ToString(CultureInfo.InvariantCulture);
        string reader = "reader" + level;
        string item = "item" + level;
        if (element is { Nullable: true, Shape: not TypeShape.Any })
        {
            TypeSpec inner = element with { Nullable = false };
            string nothing = $"{TypeNames.ReaderClass}.IsNull({item}.Value) ? ({TypeNames.Of(element)})null : ";
            return $"static ({reader}, {item}) => {nothing}{Body(inner, reader, item, depth)}";
        }

        return $"static ({reader}, {item}) => {Body(element, reader, item, depth)}";
    }

    private static string Body(TypeSpec element, string reader, string item, int depth) => element.Shape switch
    {
        TypeShape.Object => $"{reader}.Into({item}, {TypeNames.New(element)})",
        TypeShape.Any => $"{TypeNames.ReaderClass}.Any({item})",
        TypeShape.List or TypeShape.Map => $"{Collection(element, reader, item, "null", depth)} ?? {TypeNames.New(element)}",
        _ => Scalar(element, reader, item, TypeNames.New(element) ?? "default", nullable: false),
    };
}
