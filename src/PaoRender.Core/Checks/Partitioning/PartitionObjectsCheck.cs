using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Partitioning that WorkloadPartitions objects ask for, against what the Infrastructure object says.</summary>
internal static class PartitionObjectsCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (scope.Facts is not { Partitions.Source: PartitioningSource.Objects, Declared.First: { } first }) return;
        SourcePosition position = first.At("metadata", "name");
        string subject = $"The WorkloadPartitions object '{first.Name}' switches workload partitioning on";
        if (scope.Input.Infrastructure?.Status?.CpuPartitioning is not CpuPartitioning.None)
        {
            if (!PartitioningRequestCheck.IsDenied(scope)) PartitioningRequestCheck.WarnUnconfirmed(scope, subject, position);
            return;
        }

        scope.Error(
            RenderCodes.PartitionsWithoutPartitioning,
            position,
            subject + $", and the Infrastructure object ({scope.Input.InfrastructurePosition}) says cpuPartitioning: None. Pods of the "
            + "partition would find no node. Set cpuPartitioning to AllNodes, or remove the object; a cluster cannot be changed later.");
    }
}
