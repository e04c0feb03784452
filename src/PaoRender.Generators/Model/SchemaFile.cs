namespace PaoRender.Generators;

/// <summary>A schema file as the compiler hands it over, in plain values.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Namespace">The namespace that the project asks for.</param>
/// <param name="Accessibility">The accessibility that the project asks for.</param>
internal sealed record SchemaFile(string Path, string Text, string Namespace, string Accessibility);
