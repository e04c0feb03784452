namespace PaoRender.GoTemplates.Values;

/// <summary>The kinds of values that templates handle.</summary>
internal enum ValueKind : byte
{
    /// <summary>What a missing name and <c>nil</c> give.</summary>
    Missing,

    /// <summary>A string.</summary>
    String,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit floating number.</summary>
    Float,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A list of integers.</summary>
    List,

    /// <summary>The map that templates get as data.</summary>
    Map,
}
