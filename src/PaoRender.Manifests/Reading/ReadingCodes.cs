namespace PaoRender.Manifests;

/// <summary>Codes of the diagnostics that reading a manifest can give.</summary>
public static class ReadingCodes
{
    /// <summary>The text is not valid YAML or JSON.</summary>
    public const string Malformed = "PAO1001";

    /// <summary>A value has another type than its field.</summary>
    public const string WrongType = "PAO1002";

    /// <summary>A value has the right type but cannot be read as what its field holds.</summary>
    public const string BadValue = "PAO1003";

    /// <summary>A field that the schema does not have.</summary>
    public const string UnknownField = "PAO1004";

    /// <summary>A mapping holds a key twice, or a document holds two objects.</summary>
    public const string RepeatedKey = "PAO1015";

    /// <summary>A text holds a placeholder of a template that was not filled in.</summary>
    public const string Placeholder = "PAO1016";

    /// <summary>A text holds a character that looks like another, or like nothing.</summary>
    public const string OddCharacter = "PAO1017";

    /// <summary>A whole number is written in a way that people read differently.</summary>
    public const string Notation = "PAO1018";
}
