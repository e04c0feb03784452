using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A PerformanceProfile inside an object of another kind.</summary>
/// <param name="Name">The profile's name; null where it is only referred to.</param>
/// <param name="Path">The field that it stands in.</param>
/// <param name="Position">Its place.</param>
internal sealed record NestedProfile(string? Name, string Path, SourcePosition Position);
