using System;
using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Partitioning;

/// <summary>The WorkloadPartitions object that a render writes, and what the input's objects say.</summary>
internal static class PartitionsObject
{
    public const string Name = "management-partition";

    /// <summary>Sorts after the files of the API, which must be there before an object of it can be created.</summary>
    public const string FileName = "01_management-partition_workloadpartitions.yaml";

    /// <summary>The object with the one partition that the request switches on.</summary>
    public static V1WorkloadPartitions Build() => new()
    {
        Metadata = new ObjectMeta
        {
            Name = Name,
            // Tells whoever cleans up the cluster where it is from, and a later run that it may take the file away.
            Labels = new Dictionary<string, string> { ["app.kubernetes.io/managed-by"] = "paorender" },
        },
        Status = new V1WorkloadPartitionsStatus { ClusterPartitionNames = [.. PartitionNames.ManagementOnly] },
    };

    /// <summary>Everything that an object names, in either style.</summary>
    public static List<DeclaredPartition> Read(PartitionsInput input)
    {
        var partitions = new List<DeclaredPartition>();
        V1WorkloadPartitionsStatus? status = input.Partitions.Status;
        for (int i = 0; i < (status?.ClusterPartitionNames?.Count ?? 0); i++)
        {
            SourcePosition position = input.AtItem(i, "status", "clusterPartitionNames");
            partitions.Add(new DeclaredPartition(status!.ClusterPartitionNames![i], null, position));
        }

        for (int i = 0; i < (status?.Partitions?.Count ?? 0); i++)
        {
            V1WorkloadPartitionsStatusPartitions partition = status!.Partitions![i];
            SourcePosition position = partition.Source?["name"]?.In(input.Document.File) ?? input.AtItem(i, "status", "partitions");
            partitions.Add(new DeclaredPartition(partition.Name, partition.Scope, position));
        }

        return partitions;
    }

    /// <summary>
    /// Whether an object of the input is what an earlier run wrote into this folder. A user's own object of that name, in
    /// another file, makes ours unnecessary instead.
    /// </summary>
    public static bool IsOurs(PartitionsInput input)
    {
        string file = input.Document.File;
        string name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        return input.Name == Name
            && string.Equals(name, FileName, StringComparison.Ordinal)
            && Read(input) is { Count: 1 } partitions
            && partitions[0] is { Name: PartitionNames.Management, Scope: null };
    }
}
