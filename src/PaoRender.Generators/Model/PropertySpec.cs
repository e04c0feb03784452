namespace PaoRender.Generators;

/// <summary>A property of a class.</summary>
/// <param name="Key">The key in a manifest.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Description">The documentation; null when the schema has none.</param>
/// <param name="Remarks">What the schema demands of the value, in words; null when it demands nothing.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Presence">When it is written.</param>
/// <param name="Nullable">Whether null is one of its values although it is always written.</param>
/// <param name="NullMark">Name of the property that tells an explicit null from a missing field; null where they are the same.</param>
/// <param name="Enum">The listed values; null when the schema lists none.</param>
/// <param name="Since">The first release that has it.</param>
/// <param name="Until">The first release that has it no more.</param>
/// <param name="AlwaysUntil">The first release that leaves it out where it is null; null when every release writes it always.</param>
internal sealed record PropertySpec(
    string Key,
    string Name,
    string? Description,
    string? Remarks,
    TypeSpec Type,
    Presence Presence,
    bool Nullable = false,
    string? NullMark = null,
    EnumSpec? Enum = null,
    ReleaseSpec? Since = null,
    ReleaseSpec? Until = null,
    ReleaseSpec? AlwaysUntil = null)
{
    /// <summary>Whether the C# property takes null.</summary>
    public bool IsNullable => Type.Shape == TypeShape.Any || Presence switch
    {
        Presence.Always => Nullable,
        Presence.NonEmpty => Type.IsReference,
        _ => true,
    };
}
