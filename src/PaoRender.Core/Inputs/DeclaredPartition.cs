using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>One partition as an object of the input names it.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Scope">The scope as written; null or empty where the object says nothing, which means the cluster.</param>
/// <param name="NamePosition">Where the name stands.</param>
internal sealed record DeclaredPartition(string Name, string? Scope, SourcePosition NamePosition);
