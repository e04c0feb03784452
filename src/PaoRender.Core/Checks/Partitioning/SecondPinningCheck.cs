using System;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Partitioning;

/// <summary>Looks for a second set of pinning files: with two, it depends on file names which one a node obeys.</summary>
internal static class UserPinning
{
    private const string CrioFolder = "/etc/crio/";
    private const string WorkloadTable = "[crio.runtime.workloads.";

    public static void Check(RenderScope scope, Func<MachineConfigInput, bool> isOurs)
    {
        // On an old single node the user's files are the very switch.
        if (!scope.Partitions.IsOn || scope.Partitions.Source == PartitioningSource.Legacy) return;
        foreach (MachineConfigInput machineConfig in scope.Cluster.MachineConfigs)
        {
            if (isOurs(machineConfig)) continue;
            foreach (IgnitionFile file in machineConfig.ReadIgnition()?.Storage.Files ?? [])
            {
                if (Fault(file) is not { } fault) continue;
                scope.Diagnostics.Warning(
                    RenderCodes.SecondPinning,
                    machineConfig.Position,
                    $"The MachineConfig '{machineConfig.Name}' {fault} '{file.Path}'. The rendered manifests bring these settings, "
                    + "and a second set is not supported; remove it.");
            }
        }
    }

    private static string? Fault(IgnitionFile file)
    {
        if (file.Path is PinningPaths.Kubelet or PinningPaths.CrioDefault or PinningPaths.CrioProfile) return "writes the pinning file";
        bool hasTable = file.Path.StartsWith(CrioFolder, StringComparison.Ordinal)
            && DataUrl.Decode(file.Contents?.Source, file.Contents?.Compression)?.IndexOf(WorkloadTable, StringComparison.Ordinal) >= 0;
        return hasTable ? "has a CRI-O workload table in" : null;
    }
}
