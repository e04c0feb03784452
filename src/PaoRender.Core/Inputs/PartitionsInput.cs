using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A WorkloadPartitions object of the input.</summary>
/// <param name="Partitions">The typed object.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record PartitionsInput(V1WorkloadPartitions Partitions, ManifestDocument Document)
{
    public string Name => Partitions.Metadata.Name ?? "";

    public SourcePosition At(params string[] path) => Positions.Find(Document, path);

    /// <summary>Everything that the object names, in either style.</summary>
    public List<DeclaredPartition> Declared()
    {
        var partitions = new List<DeclaredPartition>();
        V1WorkloadPartitionsStatus? status = Partitions.Status;
        for (int i = 0; i < (status?.ClusterPartitionNames?.Count ?? 0); i++)
        {
            SourcePosition position = AtItem(i, "status", "clusterPartitionNames");
            partitions.Add(new DeclaredPartition(status!.ClusterPartitionNames![i], null, position));
        }

        for (int i = 0; i < (status?.Partitions?.Count ?? 0); i++)
        {
            V1WorkloadPartitionsStatusPartitions partition = status!.Partitions![i];
            SourcePosition position = partition.Source?["name"]?.In(Document.File) ?? AtItem(i, "status", "partitions");
            partitions.Add(new DeclaredPartition(partition.Name, partition.Scope, position));
        }

        return partitions;
    }

    /// <summary>The place of an element of a list.</summary>
    private SourcePosition AtItem(int index, params string[] list) =>
        (Document.Root as ManifestMapping)?.Find(list) is ManifestSequence sequence && index < sequence.Items.Count
            ? sequence.Items[index].In(Document.File)
            : At(list);
}
