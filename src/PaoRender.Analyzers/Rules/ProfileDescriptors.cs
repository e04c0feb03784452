using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>What can be wrong with a profile and its pool.</summary>
internal static class ProfileDescriptors
{
    private const string Category = "PaoRender.Profile";

    private static readonly DiagnosticDescriptor s_required = new(
        RenderCodes.Required, "A required field is missing", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badName = new(
        RenderCodes.BadName, "A name is not an RFC 1123 name", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_duplicateProfile = new(
        RenderCodes.DuplicateProfile, "Two profiles have one name", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badCpuSet = new(
        RenderCodes.BadCpuSet, "A CPU set cannot be used", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badHugePages = new(
        RenderCodes.BadHugePages, "A huge page setting cannot be used", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_conflictingHints = new(
        RenderCodes.ConflictingHints, "Two settings exclude each other", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badHardwareTuning = new(
        RenderCodes.BadHardwareTuning, "A CPU frequency is missing", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badKubeletSnippet = new(
        RenderCodes.BadKubeletSnippet, "The kubelet snippet cannot be used", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_missingUid = new(
        RenderCodes.MissingUid, "Owner references need a UID", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_noPool = new(
        RenderCodes.NoPool, "No pool selects the nodes of a profile", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_severalPools = new(
        RenderCodes.SeveralPools, "Several pools select the nodes of a profile", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badSelector = new(
        RenderCodes.BadSelector, "A label selector cannot be used", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_severalRuntimeConfigs = new(
        RenderCodes.SeveralRuntimeConfigs, "Several runtime configurations select a pool", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_required, s_badName, s_duplicateProfile, s_badCpuSet, s_badHugePages, s_conflictingHints, s_badHardwareTuning,
        s_badKubeletSnippet, s_missingUid, s_noPool, s_severalPools, s_badSelector, s_severalRuntimeConfigs,
    ];
}
