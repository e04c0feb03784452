using PaoRender.Manifests;

namespace PaoRender.Takeover;

/// <summary>An object of the cluster.</summary>
/// <param name="Root">The object.</param>
/// <param name="Position">Where it was read.</param>
internal sealed record StateObject(ManifestMapping Root, SourcePosition Position);
