using System;
using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Partitioning;

/// <summary>Tells whether the cluster pins its management workloads to the reserved CPUs.</summary>
internal static class CpuPartitioning
{
    public const string KubeletPinningPath = "/etc/kubernetes/openshift-workload-pinning";

    private const string AllNodes = "AllNodes";

    /// <summary>Decides from the Infrastructure object, the request and, on old single nodes, the user's MachineConfigs.</summary>
    public static bool IsPinned(ClusterInput cluster, RenderRequest request, Func<V1MachineConfig, bool> isOurs, DiagnosticBag diagnostics)
    {
        V1InfrastructureStatus? status = cluster.Infrastructure?.Status;
        if (status?.CpuPartitioning == AllNodes) return true;
        if (request.EnableWorkloadPartitioning)
        {
            Report(cluster, status, diagnostics);
            return true;
        }

        return status?.ControlPlaneTopology == "SingleReplica" && HasLegacyPinning(cluster.MachineConfigs, isOurs);
    }

    private static void Report(ClusterInput cluster, V1InfrastructureStatus? status, DiagnosticBag diagnostics)
    {
        if (status?.CpuPartitioning is "None")
        {
            diagnostics.Error(
                RenderCodes.PartitioningConflict,
                cluster.InfrastructurePosition,
                "Workload partitioning is asked for, and the Infrastructure object says cpuPartitioning: None. "
                + "Set it to AllNodes, or do not ask for partitioning.");
            return;
        }

        diagnostics.Warning(
            RenderCodes.PartitioningUnconfirmed,
            cluster.InfrastructurePosition,
            "Workload partitioning is asked for, and no Infrastructure object of the input says cpuPartitioning: AllNodes. "
            + "The installed cluster must report AllNodes (cpuPartitioningMode in install-config.yaml), or the operator removes the pinning files.");
    }

    /// <summary>Before partitioning had its own setting, a single node had it when a MachineConfig brought the kubelet's pinning file.</summary>
    private static bool HasLegacyPinning(List<V1MachineConfig> machineConfigs, Func<V1MachineConfig, bool> isOurs)
    {
        foreach (V1MachineConfig machineConfig in machineConfigs)
        {
            if (machineConfig.Spec?.Config is ManifestNode config && !isOurs(machineConfig) && WritesPinningFile(config)) return true;
        }

        return false;
    }

    private static bool WritesPinningFile(ManifestNode config)
    {
        // The reference passes over a config that does not fit the Ignition types.
        var faults = new DiagnosticBag();
        var ignition = new IgnitionConfig();
        ignition.ReadFrom(config, new ManifestReader("", faults, new ReadOptions { IgnoreCase = true }));
        return !faults.HasErrors && ignition.Storage.Files?.Exists(file => file.Path == KubeletPinningPath) == true;
    }
}
