namespace PaoRender.Generators;

/// <summary>What a kind must do otherwise because of another one.</summary>
/// <param name="Path">The schema file.</param>
/// <param name="Ordinal">Number of the kind in the file.</param>
/// <param name="ClassName">The class; null when the whole kind is dropped.</param>
/// <param name="NewName">The name that the class gets; null when it must not be generated.</param>
internal sealed record ClassChange(string Path, int Ordinal, string? ClassName, string? NewName = null);
