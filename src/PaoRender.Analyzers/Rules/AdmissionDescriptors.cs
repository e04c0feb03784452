using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>For what the operator's webhook and controller do not take a profile.</summary>
internal static class AdmissionDescriptors
{
    private const string Category = "PaoRender.Admission";

    private static readonly DiagnosticDescriptor s_badLabels = new(
        RenderCodes.BadLabels, "A label or selector cannot be used", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badTopologyPolicy = new(
        RenderCodes.BadTopologyPolicy, "There is no such topology policy", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badDevice = new(
        RenderCodes.BadDevice, "A filter for network devices cannot be used", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badKernelPages = new(
        RenderCodes.BadKernelPages, "A kernel page size cannot be used", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_sameNodes = new(
        RenderCodes.SameNodes, "Two profiles select the same nodes", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unprotectedOvsDpdk = new(
        RenderCodes.UnprotectedOvsDpdk, "Nothing protects the CPUs for OVS-DPDK", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unfitPool = new(
        RenderCodes.UnfitPool, "A pool does not take what is made for it", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_badLabels, s_badTopologyPolicy, s_badDevice, s_badKernelPages, s_sameNodes,
        s_unprotectedOvsDpdk, s_unfitPool,
    ];
}
