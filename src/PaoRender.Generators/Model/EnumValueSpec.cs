namespace PaoRender.Generators;

/// <summary>A value that a schema lists, as a constant.</summary>
/// <param name="Name">The constant's name.</param>
/// <param name="Text">The value; JSON's spelling where it is a number.</param>
internal sealed record EnumValueSpec(string Name, string Text);
