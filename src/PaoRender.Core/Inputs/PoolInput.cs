using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A MachineConfigPool: one of the input, or a built-in one.</summary>
/// <param name="Pool">The typed pool.</param>
/// <param name="Document">The document that it stood in; null for a built-in pool.</param>
internal sealed record PoolInput(V1MachineConfigPool Pool, ManifestDocument? Document)
{
    public string Name => Pool.Metadata.Name ?? "";

    public SourcePosition At(params string[] path) =>
        Document is null ? SourcePosition.None : Positions.Find(Document, path);
}
