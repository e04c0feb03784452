using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>What WorkloadPartitions objects name: partitions that can be configured, and in one style.</summary>
internal static class DeclaredPartitionCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        var known = new HashSet<string> { PartitionNames.Management };
        foreach (PartitionsInput input in scope.Facts.Declared.Objects)
        {
            List<DeclaredPartition> partitions = input.Declared();
            bool isKnown = !scope.IsUnknown(input.Document, "status") && !scope.HasUnknownField(input.Document);
            if (partitions.Count == 0 && isKnown) WarnNothingNamed(scope, input);
            bool hasBoth = WarnBothStyles(scope, input);
            var seen = new HashSet<string>();
            foreach (DeclaredPartition partition in partitions)
            {
                if (!seen.Add(partition.Name) && !hasBoth) WarnRepeated(scope, partition);
                CheckScope(scope, partition);
                CheckName(scope, partition, known);
            }
        }
    }

    private static void WarnNothingNamed(ClusterCheckScope scope, PartitionsInput input) => scope.Warning(
        RenderCodes.NoPartitionNamed,
        input.At("status"),
        $"The WorkloadPartitions object '{input.Name}' names no partition and so changes nothing; "
        + "list names in status.clusterPartitionNames, or remove it.");

    private static bool WarnBothStyles(ClusterCheckScope scope, PartitionsInput input)
    {
        if (input.Partitions.Status is not { ClusterPartitionNames.Count: > 0, Partitions.Count: > 0 }) return false;
        scope.Warning(
            RenderCodes.BothPartitionStyles,
            input.At("status", "partitions"),
            $"The WorkloadPartitions object '{input.Name}' has clusterPartitionNames and partitions; all names of both count. Keep one list.");
        return true;
    }

    private static void WarnRepeated(ClusterCheckScope scope, DeclaredPartition partition) => scope.Warning(
        RenderCodes.BadPartitionName, partition.NamePosition, $"The partition '{partition.Name}' is named twice; remove one of the two.");

    private static void CheckScope(ClusterCheckScope scope, DeclaredPartition partition)
    {
        if (string.IsNullOrEmpty(partition.Scope) || partition.Scope == "cluster") return;
        scope.Error(
            RenderCodes.BadPartitionScope,
            partition.NamePosition,
            $"The partition '{partition.Name}' has the scope '{partition.Scope}'; a partition is of the whole cluster. "
            + "Write 'scope: cluster' or leave it out.");
    }

    private static void CheckName(ClusterCheckScope scope, DeclaredPartition partition, HashSet<string> known)
    {
        if (!PartitionNames.IsUsable(partition.Name))
        {
            scope.Error(
                RenderCodes.BadPartitionName,
                partition.NamePosition,
                $"The partition name '{partition.Name}' cannot be used in CRI-O, kubelet and annotations alike: use at most 63 lower-case "
                + "letters, digits and '-', with a letter or digit at both ends.");
        }
        else if (known.Add(partition.Name))
        {
            scope.Warning(
                RenderCodes.UnknownPartition,
                partition.NamePosition,
                $"No shipped release knows the partition '{partition.Name}': it is configured on the nodes from the first boot, "
                + "but the admission plugin passes over it, and the operator removes it from the profile's MachineConfig on day 2.");
        }
    }
}
