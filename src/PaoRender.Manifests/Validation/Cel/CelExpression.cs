namespace PaoRender.Manifests;

/// <summary>A compiled expression.</summary>
/// <param name="scope">The variables.</param>
/// <returns>
/// null, bool, long, double, string, <c>object?[]</c>, <see cref="CelObject"/>, or a value of one of the libraries.
/// </returns>
internal delegate object? CelExpression(CelScope scope);
