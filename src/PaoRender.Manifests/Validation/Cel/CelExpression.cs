namespace PaoRender.Manifests;

/// <summary>A compiled expression.</summary>
/// <param name="scope">The variables.</param>
/// <returns>null, bool, long, double, string, <c>object?[]</c> or <see cref="ManifestMapping"/>.</returns>
internal delegate object? CelExpression(CelScope scope);
