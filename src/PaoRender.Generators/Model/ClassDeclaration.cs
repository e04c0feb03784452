namespace PaoRender.Generators;

/// <summary>That a file wants to define a class: what the search for name conflicts between files needs to know.</summary>
/// <param name="Path">The schema file.</param>
/// <param name="Ordinal">Number of the kind in the file.</param>
/// <param name="HintName">Name of the file to generate.</param>
/// <param name="Namespace">The class's namespace.</param>
/// <param name="Group">The API group of a definition's kind; null for a part, whose author can choose other names.</param>
/// <param name="IsKind">Whether it is the class of the kind itself and not one below it.</param>
/// <param name="Structure">The class without texts.</param>
/// <param name="Place">Where the schema says so; <see cref="PlaceSpec.None"/> where nobody may see positions.</param>
internal sealed record ClassDeclaration(
    string Path, int Ordinal, string HintName, string Namespace, string? Group, bool IsKind, ClassSpec Structure, PlaceSpec Place);
