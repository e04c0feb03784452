using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Partitioning;

/// <summary>What all WorkloadPartitions objects of the input say together.</summary>
internal sealed class DeclaredPartitions
{
    private readonly DiagnosticBag _diagnostics;
    private readonly SortedSet<string> _names = new(System.StringComparer.Ordinal);

    private DeclaredPartitions(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The object that was the first to name a partition; null when none does.</summary>
    public PartitionsInput? First { get; private set; }

    /// <summary>Whether an object names the platform's partition, so that no further object is needed.</summary>
    public bool HasManagement => _names.Contains(PartitionNames.Management);

    /// <summary>The names to configure once the cluster is partitioned.</summary>
    public IReadOnlyList<string> Names => PartitionNames.Merge(_names);

    public static DeclaredPartitions Read(ClusterInput cluster, RenderRequest request, DiagnosticBag diagnostics)
    {
        var declared = new DeclaredPartitions(diagnostics);
        foreach (PartitionsInput input in cluster.Partitions)
        {
            // Without the request this run writes no such object, so the file of an earlier run is input like any other.
            if (request.EnableWorkloadPartitioning && PartitionsObject.IsOurs(input)) continue;
            declared.Add(input);
        }

        return declared;
    }

    private void Add(PartitionsInput input)
    {
        List<DeclaredPartition> partitions = PartitionsObject.Read(input);
        if (partitions.Count == 0)
        {
            _diagnostics.Warning(
                RenderCodes.NoPartitionNamed,
                input.At("status"),
                $"The WorkloadPartitions object '{input.Name}' names no partition and so changes nothing; "
                + "list names in status.clusterPartitionNames, or remove it.");
            return;
        }

        First ??= input;
        CheckStyles(input);
        foreach (DeclaredPartition partition in partitions) Add(partition);
    }

    private void CheckStyles(PartitionsInput input)
    {
        if (input.Partitions.Status is not { ClusterPartitionNames.Count: > 0, Partitions.Count: > 0 }) return;
        _diagnostics.Warning(
            RenderCodes.BothPartitionStyles,
            input.At("status", "partitions"),
            $"The WorkloadPartitions object '{input.Name}' has clusterPartitionNames and partitions; all names of both count. Keep one list.");
    }

    private void Add(DeclaredPartition partition)
    {
        if (!string.IsNullOrEmpty(partition.Scope) && partition.Scope != "cluster")
        {
            _diagnostics.Error(
                RenderCodes.BadPartitionScope,
                partition.NamePosition,
                $"The partition '{partition.Name}' has the scope '{partition.Scope}'; a partition is of the whole cluster. "
                + "Write 'scope: cluster' or leave it out.");
        }

        if (!PartitionNames.IsUsable(partition.Name))
        {
            _diagnostics.Error(
                RenderCodes.BadPartitionName,
                partition.NamePosition,
                $"The partition name '{partition.Name}' cannot be used in CRI-O, kubelet and annotations alike: use at most 63 lower-case "
                + "letters, digits and '-', with a letter or digit at both ends.");
        }
        else if (_names.Add(partition.Name) && partition.Name != PartitionNames.Management)
        {
            _diagnostics.Warning(
                RenderCodes.UnknownPartition,
                partition.NamePosition,
                $"No shipped release knows the partition '{partition.Name}': it is configured on the nodes from the first boot, "
                + "but the admission plugin passes over it, and the operator removes it from the profile's MachineConfig on day 2.");
        }
    }
}
