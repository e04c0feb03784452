namespace PaoRender.Generators;

/// <summary>A class that a kind must not generate, because another one does or because the names clash.</summary>
/// <param name="Path">The schema file.</param>
/// <param name="Ordinal">Number of the kind in the file.</param>
/// <param name="ClassName">The class; null when the whole kind is dropped.</param>
internal sealed record DroppedClass(string Path, int Ordinal, string? ClassName);
