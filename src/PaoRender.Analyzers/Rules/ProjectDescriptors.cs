using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Build.Tasks;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>What can be wrong with the project, or with the analyzer.</summary>
internal static class ProjectDescriptors
{
    private const string Category = "PaoRender.Project";

    private static readonly DiagnosticDescriptor s_badRelease = new(
        BuildCodes.BadRelease, "PaoOperatorRelease is not a known release", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badMatch = new(
        BuildCodes.BadMatch, "PaoMatch has a value that it cannot have", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badStrictness = new(
        BuildCodes.BadStrictness, "PaoStrictness has a value that it cannot have", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badOwnerReference = new(
        BuildCodes.BadOwnerReference, "PaoOwnerReference has a value that it cannot have", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badWorkloadPartitioning = new(
        BuildCodes.BadWorkloadPartitioning, "PaoEnableWorkloadPartitioning is neither true nor false", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badWorkloadPartitionsApi = new(
        BuildCodes.BadWorkloadPartitionsApi, "PaoWithWorkloadPartitionsApi is neither true nor false", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badFromConfigMaps = new(
        BuildCodes.BadFromConfigMaps, "PaoFromConfigMaps is neither true nor false", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_notChecked = new(
        AnalyzerCodes.NotChecked, "A profile was not checked", "{0}", Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_badRelease, s_badMatch, s_badStrictness, s_badOwnerReference, s_badWorkloadPartitioning, s_badWorkloadPartitionsApi,
        s_badFromConfigMaps, s_notChecked,
    ];
}
