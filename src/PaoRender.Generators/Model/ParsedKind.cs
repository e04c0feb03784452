namespace PaoRender.Generators;

/// <summary>A kind together with where it comes from, as far as that tells it from others: no line, no column.</summary>
/// <param name="Path">The schema file.</param>
/// <param name="Ordinal">Number of the kind in the file.</param>
/// <param name="Kind">The kind.</param>
internal sealed record ParsedKind(string Path, int Ordinal, KindSpec Kind);
