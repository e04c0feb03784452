namespace PaoRender.Generators;

/// <summary>A name for a class: made of the path to it.</summary>
/// <param name="Full">The name.</param>
/// <param name="Label">Its last part.</param>
internal readonly record struct ClassName(string Full, string Label);
