namespace PaoRender.Generators;

/// <summary>The type of a property, of a list's items or of a map's values.</summary>
/// <param name="Shape">The form of the value.</param>
/// <param name="ClassName">Full C# name of the class, with <c>global::</c>, where the form is an object.</param>
/// <param name="Element">The items' or values' type, where the form is a list or a map.</param>
/// <param name="TextSince">Release from which text is read, where the form is a duration or an integer; null for every release.</param>
/// <param name="Nullable">Whether null is one of the values, where this is the type of items or of a map's values.</param>
internal sealed record TypeSpec(
    TypeShape Shape, string? ClassName = null, TypeSpec? Element = null, ReleaseSpec? TextSince = null, bool Nullable = false)
{
    /// <summary>Whether the C# type can be null without a question mark's help at run time.</summary>
    public bool IsReference =>
        Shape is TypeShape.String or TypeShape.Time or TypeShape.Any or TypeShape.Object or TypeShape.List or TypeShape.Map;
}
