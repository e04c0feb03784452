namespace PaoRender.Generators;

/// <summary>Two declarations of one name.</summary>
/// <param name="Change">What emission does with the later one.</param>
/// <param name="Diagnostic">What to say about it; null when there is nothing to say.</param>
internal readonly record struct NameConflict(ClassChange Change, DiagnosticSpec? Diagnostic);
