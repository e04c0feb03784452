namespace PaoRender.Generators;

/// <summary>When a property is written.</summary>
internal enum Presence
{
    /// <summary>Every time.</summary>
    Always,

    /// <summary>Unless it holds its type's zero value.</summary>
    NonEmpty,

    /// <summary>Unless it is null.</summary>
    NonNull,
}
