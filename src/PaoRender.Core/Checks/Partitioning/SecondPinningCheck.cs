using System;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Looks for a second set of pinning files: with two, it depends on file names which one a node obeys.</summary>
internal static class SecondPinningCheck
{
    private const string CrioFolder = "/etc/crio/";
    private const string WorkloadTable = "[crio.runtime.workloads.";

    public static void Run(ClusterCheckScope scope)
    {
        // On an old single node the user's files are the very switch.
        if (!scope.Facts.Partitions.IsOn || scope.Facts.Partitions.Source == PartitioningSource.Legacy) return;
        foreach (MachineConfigInput machineConfig in scope.Input.MachineConfigs)
        {
            if (scope.Facts.OwnMachineConfigs.Contains(machineConfig)) continue;
            foreach (IgnitionFile file in machineConfig.Ignition?.Storage.Files ?? [])
            {
                if (Problem(file) is not { } problem) continue;
                scope.Warning(
                    RenderCodes.SecondPinning,
                    machineConfig.Position,
                    $"The MachineConfig '{machineConfig.Name}' {problem} '{file.Path}'. The rendered manifests bring these settings, "
                    + "and a second set is not supported; remove it.");
            }
        }
    }

    private static string? Problem(IgnitionFile file)
    {
        if (file.Path is PinningPaths.Kubelet or PinningPaths.CrioDefault or PinningPaths.CrioProfile) return "writes the pinning file";
        bool hasTable = file.Path.StartsWith(CrioFolder, StringComparison.Ordinal)
            && DataUrl.Text(file.Contents?.Source, file.Contents?.Compression)?.IndexOf(WorkloadTable, StringComparison.Ordinal) >= 0;
        return hasTable ? "has a CRI-O workload table in" : null;
    }
}
