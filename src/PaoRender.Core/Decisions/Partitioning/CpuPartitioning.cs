using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>
/// Tells whether the cluster is partitioned. Five things can say so: the Infrastructure object, a file for the installer, the request,
/// WorkloadPartitions objects and, on old single nodes, the user's MachineConfigs.
/// </summary>
internal static class CpuPartitioning
{
    /// <summary>The Infrastructure's value of a partitioned cluster.</summary>
    public const string AllNodes = "AllNodes";

    /// <summary>The Infrastructure's value of a cluster that is not partitioned.</summary>
    public const string None = "None";

    public static PartitionPlan Decide(
        RenderRequest request, ClusterInput cluster, DeclaredPartitions declared, OwnMachineConfigs own)
    {
        PartitioningSource source = Source(request, cluster, declared, own);
        return source == PartitioningSource.None ? PartitionPlan.Off : new PartitionPlan(source, declared.Names);
    }

    private static PartitioningSource Source(
        RenderRequest request, ClusterInput cluster, DeclaredPartitions declared, OwnMachineConfigs own)
    {
        V1InfrastructureStatus? status = cluster.Infrastructure?.Status;

        // Later releases make the Infrastructure object the only authority, so its yes needs no second one.
        if (status?.CpuPartitioning == AllNodes) return PartitioningSource.Infrastructure;
        if (cluster.InstallerModes.Exists(mode => mode.Value == AllNodes)) return PartitioningSource.Installer;
        if (request.EnableWorkloadPartitioning) return PartitioningSource.Request;
        if (declared.First is not null) return PartitioningSource.Objects;
        return status?.ControlPlaneTopology == "SingleReplica" && HasLegacyPinning(cluster, own)
            ? PartitioningSource.Legacy
            : PartitioningSource.None;
    }

    /// <summary>Before partitioning had its own setting, a single node had it when a MachineConfig brought the kubelet's pinning file.</summary>
    private static bool HasLegacyPinning(ClusterInput cluster, OwnMachineConfigs own) => cluster.MachineConfigs.Exists(machineConfig =>
        !own.Contains(machineConfig)
        && machineConfig.Ignition?.Storage.Files?.Exists(file => file.Path == PinningPaths.Kubelet) == true);
}
