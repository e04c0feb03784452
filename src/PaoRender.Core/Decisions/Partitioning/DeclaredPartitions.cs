using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Naming;

namespace PaoRender.Decisions;

/// <summary>What the WorkloadPartitions objects of the input say together.</summary>
internal sealed class DeclaredPartitions
{
    private DeclaredPartitions(IReadOnlyList<PartitionsInput> objects)
    {
        Objects = objects;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PartitionsInput input in objects)
        {
            List<DeclaredPartition> partitions = input.Declared();
            if (partitions.Count > 0) First ??= input;
            names.UnionWith(partitions.Select(partition => partition.Name).Where(PartitionNames.IsUsable));
        }

        HasManagement = names.Contains(PartitionNames.Management);
        Names = PartitionNames.Merge(names);
    }

    /// <summary>The objects that count, in reading order.</summary>
    public IReadOnlyList<PartitionsInput> Objects { get; }

    /// <summary>The object that was the first to name a partition; null when none does.</summary>
    public PartitionsInput? First { get; }

    /// <summary>Whether an object names the platform's partition, so that no further object is needed.</summary>
    public bool HasManagement { get; }

    /// <summary>The names to configure once the cluster is partitioned.</summary>
    public IReadOnlyList<string> Names { get; }

    public static DeclaredPartitions Read(ClusterInput cluster, RenderRequest request)
    {
        // Without the request this run writes no such object, so the file of an earlier run is input like any other.
        bool leavesOutOurs = request.EnableWorkloadPartitioning;
        return new DeclaredPartitions([.. cluster.Partitions.Where(input => !leavesOutOurs || !IsOurs(input))]);
    }

    /// <summary>
    /// Whether an object of the input is what an earlier run wrote into this folder. A user's own object of that name, in
    /// another file, makes ours unnecessary instead.
    /// </summary>
    private static bool IsOurs(PartitionsInput input)
    {
        string file = input.Document.File;
        string name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        return input.Name == PartitionsApiNames.ManagementPartition
            && string.Equals(name, FileNames.Partitions, StringComparison.Ordinal)
            && input.Declared() is { Count: 1 } partitions
            && partitions[0] is { Name: PartitionNames.Management, Scope: null };
    }
}
