using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>What can be wrong with workload partitioning.</summary>
internal static class PartitioningDescriptors
{
    private const string Category = "PaoRender.Partitioning";

    private static readonly DiagnosticDescriptor s_partitioningConflict = new(
        RenderCodes.PartitioningConflict, "Partitioning is asked for in a cluster without it", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_partitioningUnconfirmed = new(
        RenderCodes.PartitioningUnconfirmed, "Nothing confirms that the cluster is partitioned", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_partitionsWithoutPartitioning = new(
        RenderCodes.PartitionsWithoutPartitioning, "A WorkloadPartitions object in a cluster without partitioning", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badPartitionName = new(
        RenderCodes.BadPartitionName, "A partition has a name that cannot be used", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unknownPartition = new(
        RenderCodes.UnknownPartition, "No shipped release knows this partition", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badPartitionScope = new(
        RenderCodes.BadPartitionScope, "A partition is to be of less than the cluster", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_bothPartitionStyles = new(
        RenderCodes.BothPartitionStyles, "Partitions are named in both styles", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_noPartitionNamed = new(
        RenderCodes.NoPartitionNamed, "A WorkloadPartitions object names no partition", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unpinnedPool = new(
        RenderCodes.UnpinnedPool, "A pool takes no MachineConfig with the pinning files", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_partitionsWritable = new(
        RenderCodes.PartitionsWritable, "Partitions can be written by others than administrators", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_secondPinning = new(
        RenderCodes.SecondPinning, "A MachineConfig brings pinning of its own", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_partitionsWithoutProfile = new(
        RenderCodes.PartitionsWithoutProfile, "Partitions without a profile that reserves CPUs", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_partitioningConflict, s_partitioningUnconfirmed, s_partitionsWithoutPartitioning, s_badPartitionName, s_unknownPartition,
        s_badPartitionScope, s_bothPartitionStyles, s_noPartitionNamed, s_unpinnedPool, s_partitionsWritable, s_secondPinning,
        s_partitionsWithoutProfile,
    ];
}
