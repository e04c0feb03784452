namespace PaoRender.Generators;

/// <summary>A class of a kind while the kind is parsed.</summary>
/// <param name="Spec">The class; null while its properties are read.</param>
/// <param name="Place">Where the schema asks for it.</param>
/// <param name="Label">The last part of its path name, by which equal classes are known together.</param>
/// <param name="IsFixed">Whether its name was chosen and must stay.</param>
internal sealed record KnownClass(ClassSpec? Spec, PlaceSpec Place, string Label, bool IsFixed);
