using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Partitioning that the request asks for, against what the Infrastructure object says.</summary>
internal static class PartitioningRequestCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (scope.Facts.Partitions.Source != PartitioningSource.Request) return;
        SourcePosition position = scope.Input.InfrastructurePosition;
        if (scope.Input.Infrastructure?.Status?.CpuPartitioning is CpuPartitioning.None)
        {
            scope.Error(
                RenderCodes.PartitioningConflict,
                position,
                "Workload partitioning is asked for, and the Infrastructure object says cpuPartitioning: None. "
                + "Set it to AllNodes, or do not ask for partitioning.");
            return;
        }

        if (IsDenied(scope)) return;
        WarnUnconfirmed(scope, "Workload partitioning is asked for", position);
    }

    /// <summary>Whether a file for the installer says no, which is an error of its own.</summary>
    public static bool IsDenied(ClusterCheckScope scope) => scope.Input.InstallerModes.Exists(mode => mode.Value == CpuPartitioning.None);

    /// <summary>Warns that nothing in the input says that the cluster will be partitioned.</summary>
    public static void WarnUnconfirmed(ClusterCheckScope scope, string subject, SourcePosition position)
    {
        if (scope.Input.Companions.Any(companion => companion.Kind == V1Infrastructure.KubeKind && IsUnknown(scope, companion))) return;
        scope.Warning(
            RenderCodes.PartitioningUnconfirmed,
            position,
            subject + ", and no Infrastructure object of the input says cpuPartitioning: AllNodes. The installed cluster must report AllNodes "
            + "(cpuPartitioningMode in install-config.yaml), or the operator removes the pinning files.");
    }

    // One by another name is not looked at, which was reported.
    private static bool IsUnknown(ClusterCheckScope scope, Companion infrastructure) =>
        (scope.Request.Strictness == Strictness.Strict && infrastructure.Name != "cluster")
        || scope.IsUnknown(infrastructure.Document, "metadata", "name")
        || scope.IsAtFault(infrastructure.Document, "status", "cpuPartitioning");
}
