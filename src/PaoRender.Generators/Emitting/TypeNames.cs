namespace PaoRender.Generators;

/// <summary>C# names of types, written in full so that nothing in a project can change their meaning.</summary>
internal static class TypeNames
{
    public const string Runtime = "global::PaoRender.Manifests.";
    public const string ReaderClass = Runtime + "ManifestReader";

    /// <summary>The type of a property.</summary>
    public static string Of(PropertySpec property) => Of(property.Type, property.IsNullable);

    /// <summary>The type of an item or of a map's value.</summary>
    public static string Of(TypeSpec type) => Of(type, type.Shape == TypeShape.Any || type.Nullable);

    private static string Of(TypeSpec type, bool nullable)
    {
        string name = type.Shape switch
        {
            TypeShape.String or TypeShape.Time => "string",
            TypeShape.Timestamp => Runtime + "Timestamp",
            TypeShape.Base64 => Runtime + "Base64Text",
            TypeShape.Boolean => "bool",
            TypeShape.Int32 => "int",
            TypeShape.UInt32 => "uint",
            TypeShape.Int64 => "long",
            TypeShape.Double => "double",
            TypeShape.IntOrString => Runtime + "IntOrString",
            TypeShape.Quantity => Runtime + "Quantity",
            TypeShape.Duration => Runtime + "GoDuration",
            TypeShape.DurationOrInteger => Runtime + "DurationOrInteger",
            TypeShape.Any => Runtime + "IManifestValue",
            TypeShape.List => "global::System.Collections.Generic.List<" + Of(type.Element!) + ">",
            TypeShape.Map => "global::System.Collections.Generic.Dictionary<string, " + Of(type.Element!) + ">",
            _ => type.ClassName!,
        };
        return nullable ? name + "?" : name;
    }

    /// <summary>An expression for a new, empty value; null where the type's default is that.</summary>
    public static string? New(TypeSpec type) => type.Shape switch
    {
        TypeShape.String or TypeShape.Time => "\"\"",
        TypeShape.List => $"new {Of(type)}()",
        TypeShape.Map => $"new {Of(type)}(global::System.StringComparer.Ordinal)",
        TypeShape.Object => $"new {Of(type)}()",
        _ => null,
    };
}
