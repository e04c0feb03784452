namespace PaoRender.Generators;

/// <summary>What was read from one schema file.</summary>
/// <param name="Kinds">The kinds to generate.</param>
/// <param name="Declarations">The classes that they need, with their places.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record ParsedFile(
    EquatableArray<ParsedKind> Kinds, EquatableArray<ClassDeclaration> Declarations, EquatableArray<DiagnosticSpec> Diagnostics);
