using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What files for the installer say about partitioning, against each other and against everything else.</summary>
internal static class InstallerModeCheck
{
    private static readonly string[] s_values = [CpuPartitioning.AllNodes, CpuPartitioning.None];

    public static void Run(ClusterCheckScope scope)
    {
        InstallerMode? first = null;
        foreach (InstallerMode mode in scope.Input.InstallerModes)
        {
            if (mode.Value is not (CpuPartitioning.AllNodes or CpuPartitioning.None))
            {
                scope.Error(
                    RenderCodes.BadCompanion,
                    mode.Position,
                    $"cpuPartitioningMode of the {mode.Source} cannot be '{mode.Value}'. "
                    + (Spelling.Nearest(mode.Value, s_values) is { } meant ? $"Did you mean {meant}?" : "The values are AllNodes and None."));
                continue;
            }

            first ??= mode;
            if (Contradiction(scope, mode, first) is { } message) scope.Error(RenderCodes.PartitioningConflict, mode.Position, message);
        }
    }

    private static string? Contradiction(ClusterCheckScope scope, InstallerMode mode, InstallerMode first)
    {
        string subject = $"The {mode.Source} says cpuPartitioningMode: {mode.Value}";
        if (mode.Value != first.Value)
            return $"{subject}, and the {first.Source} ({first.Position}) says {first.Value}. One input is for one cluster.";
        string? reported = scope.Input.Infrastructure?.Status?.CpuPartitioning;
        if (reported is CpuPartitioning.AllNodes or CpuPartitioning.None && reported != mode.Value)
            return $"{subject}, and the Infrastructure object ({scope.Input.InfrastructurePosition}) says {reported}. Only one can be right.";
        if (mode.Value == CpuPartitioning.AllNodes || !string.IsNullOrEmpty(reported)) return null;
        if (scope.Request.EnableWorkloadPartitioning) return subject + ", and workload partitioning is asked for. Only one can be right.";
        return scope.Facts.Declared.First is { } declared
            ? $"{subject}, and the WorkloadPartitions object '{declared.Name}' ({declared.At("metadata", "name")}) switches partitioning on."
            : null;
    }
}
