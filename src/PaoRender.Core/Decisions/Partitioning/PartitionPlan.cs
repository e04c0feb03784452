using System.Collections.Generic;

namespace PaoRender.Decisions;

/// <summary>Whether and how the cluster is partitioned.</summary>
/// <param name="Source">What switched partitioning on.</param>
/// <param name="Names">The partitions to configure where it is on.</param>
internal sealed record PartitionPlan(PartitioningSource Source, IReadOnlyList<string> Names)
{
    public static PartitionPlan Off { get; } = new(PartitioningSource.None, []);

    /// <summary>Whether workloads are pinned to the reserved CPUs.</summary>
    public bool IsOn => Source != PartitioningSource.None;
}
