using System;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Partitioning;

/// <summary>
/// Tells whether the cluster is partitioned. Four things can say so: the Infrastructure object, the request, WorkloadPartitions
/// objects and, on old single nodes, the user's MachineConfigs.
/// </summary>
internal sealed class CpuPartitioning
{
    private const string AllNodes = "AllNodes";
    private const string None = "None";

    private readonly RenderScope _scope;
    private readonly DeclaredPartitions _declared;
    private readonly V1InfrastructureStatus? _status;

    private CpuPartitioning(RenderScope scope, DeclaredPartitions declared)
    {
        _scope = scope;
        _declared = declared;
        _status = scope.Cluster.Infrastructure?.Status;
    }

    public static PartitionPlan Decide(RenderScope scope, DeclaredPartitions declared, Func<MachineConfigInput, bool> isOurs)
    {
        PartitioningSource source = new CpuPartitioning(scope, declared).Source(isOurs);
        return source == PartitioningSource.None ? PartitionPlan.Off : new PartitionPlan(source, declared.Names);
    }

    private PartitioningSource Source(Func<MachineConfigInput, bool> isOurs)
    {
        // Later releases make the Infrastructure object the only authority, so its yes needs no second one.
        if (_status?.CpuPartitioning == AllNodes) return PartitioningSource.Infrastructure;
        if (_scope.Request.EnableWorkloadPartitioning)
        {
            CheckRequest();
            return PartitioningSource.Request;
        }

        if (_declared.First is { } first)
        {
            CheckObjects(first);
            return PartitioningSource.Objects;
        }

        return _status?.ControlPlaneTopology == "SingleReplica" && HasLegacyPinning(isOurs)
            ? PartitioningSource.Legacy
            : PartitioningSource.None;
    }

    private void CheckRequest()
    {
        if (_status?.CpuPartitioning is None)
        {
            _scope.Diagnostics.Error(
                RenderCodes.PartitioningConflict,
                _scope.Cluster.InfrastructurePosition,
                "Workload partitioning is asked for, and the Infrastructure object says cpuPartitioning: None. "
                + "Set it to AllNodes, or do not ask for partitioning.");
            return;
        }

        WarnUnconfirmed("Workload partitioning is asked for", _scope.Cluster.InfrastructurePosition);
    }

    private void CheckObjects(PartitionsInput first)
    {
        SourcePosition position = first.At("metadata", "name");
        string subject = $"The WorkloadPartitions object '{first.Name}' switches workload partitioning on";
        if (_status?.CpuPartitioning is not None)
        {
            WarnUnconfirmed(subject, position);
            return;
        }

        _scope.RefuseIfStrict(
            RenderCodes.PartitionsWithoutPartitioning,
            position,
            subject + $", and the Infrastructure object ({_scope.Cluster.InfrastructurePosition}) says cpuPartitioning: None. Pods of the "
            + "partition would find no node. Set cpuPartitioning to AllNodes, or remove the object; a cluster cannot be changed later.");
    }

    private void WarnUnconfirmed(string subject, SourcePosition position) => _scope.Diagnostics.Warning(
        RenderCodes.PartitioningUnconfirmed,
        position,
        subject + ", and no Infrastructure object of the input says cpuPartitioning: AllNodes. "
        + "The installed cluster must report AllNodes (cpuPartitioningMode in install-config.yaml), or the operator removes the pinning files.");

    /// <summary>Before partitioning had its own setting, a single node had it when a MachineConfig brought the kubelet's pinning file.</summary>
    private bool HasLegacyPinning(Func<MachineConfigInput, bool> isOurs) => _scope.Cluster.MachineConfigs.Exists(machineConfig =>
        !isOurs(machineConfig)
        && machineConfig.ReadIgnition()?.Storage.Files?.Exists(file => file.Path == PinningPaths.Kubelet) == true);
}
