namespace PaoRender.Manifests;

/// <summary>Codes of the diagnostics that checking an object against its schema can give.</summary>
public static class ValidationCodes
{
    /// <summary>A required field is missing.</summary>
    public const string Required = "PAO1401";

    /// <summary>A value has another type than the schema says.</summary>
    public const string WrongType = "PAO1402";

    /// <summary>A value is none of those that are listed.</summary>
    public const string NotListed = "PAO1403";

    /// <summary>A text does not match its pattern.</summary>
    public const string Pattern = "PAO1404";

    /// <summary>A number is out of its bounds or no multiple of what it must be.</summary>
    public const string Number = "PAO1405";

    /// <summary>A text, a list or a mapping is too short or too long.</summary>
    public const string Count = "PAO1406";

    /// <summary>A list holds something twice.</summary>
    public const string Duplicate = "PAO1407";

    /// <summary>A text does not have its format.</summary>
    public const string Format = "PAO1408";

    /// <summary>A combination of schemas is not fulfilled.</summary>
    public const string Combination = "PAO1409";

    /// <summary>A rule in the Common Expression Language is broken.</summary>
    public const string Rule = "PAO1410";

    /// <summary>Something could not be checked.</summary>
    public const string NotChecked = "PAO1411";

    /// <summary>A document holds something else than the expected kind.</summary>
    public const string WrongKind = "PAO1412";
}
