using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>Profiles that do not fit the machines that they are for.</summary>
internal static class HardwareDescriptors
{
    private const string Category = "PaoRender.Hardware";

    private static readonly DiagnosticDescriptor s_badHardware = new(
        RenderCodes.BadHardware, "A file describes no machine", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_missingCpu = new(
        RenderCodes.MissingCpu, "A machine lacks a CPU of a set", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_uncoveredCpu = new(
        RenderCodes.UncoveredCpu, "A CPU of a machine is in no set", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_splitCore = new(
        RenderCodes.SplitCore, "Hyper-threads of a core are in two sets", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unreservedNode = new(
        RenderCodes.UnreservedNode, "A NUMA node has no reserved CPU", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_hugePagesTooMany = new(
        RenderCodes.HugePagesTooMany, "Huge pages do not fit the memory", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_missingNumaNode = new(
        RenderCodes.MissingNumaNode, "A machine lacks a NUMA node", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_hugePageSizeOfMachine = new(
        RenderCodes.HugePageSizeOfMachine, "A machine lacks this size of huge pages", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_kernelPagesOfMachine = new(
        RenderCodes.KernelPagesOfMachine, "A machine has no kernel with such pages", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_silentNode = new(
        RenderCodes.SilentNode, "A Node does not say what it is", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_mixedNodes = new(
        RenderCodes.MixedNodes, "The nodes of a profile differ", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_badHardware, s_missingCpu, s_uncoveredCpu, s_splitCore, s_unreservedNode, s_hugePagesTooMany, s_missingNumaNode,
        s_hugePageSizeOfMachine, s_kernelPagesOfMachine, s_silentNode, s_mixedNodes,
    ];
}
