namespace PaoRender.Generators;

/// <summary>Writes what keeps the keys that a schema allows without naming them.</summary>
internal static class ExtensionEmitter
{
    private const string Map =
        "global::System.Collections.Generic.Dictionary<string, " + TypeNames.Runtime + "IManifestValue?>";

    /// <summary>The statement that keeps an entry.</summary>
    public const string Reading = "(ExtensionData ??= new " + Map + "(global::System.StringComparer.Ordinal))[entry.Key] = entry.Value;";

    /// <summary>The statement before the first key.</summary>
    public const string Start = "var extension = new " + TypeNames.Runtime + "ExtensionCursor(writer, ExtensionData);";

    /// <summary>The statement after the last key.</summary>
    public const string End = "extension.Rest();";

    /// <summary>The statement that writes what comes before a key.</summary>
    public static string Before(string key, PropertySpec? property)
    {
        // In a release that does not have the property, the key is one of those that the schema does not name.
        string guard = property is null ? "" : ReadEmitter.Guard(property, "writer");
        return $"{(guard.Length > 0 ? $"if ({guard}) " : "")}extension.Before({Literal.Of(key)});";
    }

    public static void Property(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>Fields that the schema allows without naming them.</summary>");
        writer.Line($"public {Map}? ExtensionData {{ get; set; }}");
    }
}
