namespace PaoRender.Generators;

/// <summary>Two declarations of one name.</summary>
/// <param name="Dropped">The later one, as what emission leaves out.</param>
/// <param name="Diagnostic">What to say about it; null when both are the same class and share it.</param>
internal readonly record struct Clash(DroppedClass Dropped, DiagnosticSpec? Diagnostic);
