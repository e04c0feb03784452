namespace PaoRender.Manifests;

/// <summary>A type as a value.</summary>
internal sealed record CelType(string Name)
{
    /// <summary>The type of a name; null when there is none.</summary>
    public static CelType? Find(string name) =>
        name is "int" or "double" or "bool" or "string" or "bytes" or "list" or "map" or "null_type" or "type" ? new CelType(name) : null;

    public static CelType Of(object? value) => new(value switch
    {
        null => "null_type",
        long => "int",
        double => "double",
        bool => "bool",
        string => "string",
        object?[] => "list",
        CelObject => "map",
        CelBytes => "bytes",
        CelType => "type",
        _ => throw CelException.Unsupported("it asks for a type that has no name here"),
    });
}
