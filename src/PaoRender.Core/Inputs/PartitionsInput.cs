using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A WorkloadPartitions object of the input.</summary>
/// <param name="Partitions">The typed object.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record PartitionsInput(V1WorkloadPartitions Partitions, ManifestDocument Document)
{
    public string Name => Partitions.Metadata.Name ?? "";

    public SourcePosition At(params string[] path) => Positions.Find(Document, path);

    /// <summary>The place of an element of a list.</summary>
    public SourcePosition AtItem(int index, params string[] list) =>
        (Document.Root as ManifestMapping)?.Find(list) is ManifestSequence sequence && index < sequence.Items.Count
            ? sequence.Items[index].In(Document.File)
            : At(list);
}
