using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>Profiles that a cluster takes and that are not what they seem.</summary>
internal static class AdviceDescriptors
{
    private const string Category = "PaoRender.Advice";

    private static readonly DiagnosticDescriptor s_unknownAnnotation = new(
        RenderCodes.UnknownAnnotation, "The operator reads no such annotation", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_annotationValue = new(
        RenderCodes.AnnotationValue, "An annotation has an unknown value", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_idleAnnotation = new(
        RenderCodes.IdleAnnotation, "An annotation has no effect in this release", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_pausedProfile = new(
        RenderCodes.PausedProfile, "The operator is told to leave the profile alone", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_kernelArgumentText = new(
        RenderCodes.KernelArgumentText, "A kernel argument holds what none can hold", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_ownKernelArgument = new(
        RenderCodes.OwnKernelArgument, "The operator sets this kernel argument", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_repeatedKernelArgument = new(
        RenderCodes.RepeatedKernelArgument, "A kernel argument is given twice", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unknownKubeletKey = new(
        RenderCodes.UnknownKubeletKey, "The kubelet does not know this key", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_overwrittenKubeletKey = new(
        RenderCodes.OverwrittenKubeletKey, "The operator overwrites this kubelet setting", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_cpuGap = new(
        RenderCodes.CpuGap, "A CPU is in no set", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_idleField = new(
        RenderCodes.IdleField, "A field has no effect", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unreachedPool = new(
        RenderCodes.UnreachedPool, "The KubeletConfig does not reach the pool", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_secondKubeletConfig = new(
        RenderCodes.SecondKubeletConfig, "Two KubeletConfigs select one pool", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_refusedKubeletKey = new(
        RenderCodes.RefusedKubeletKey, "The Machine Config Operator refuses this kubelet setting", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_fewReserved = new(
        RenderCodes.FewReserved, "Few CPUs are reserved", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_takenName = new(
        RenderCodes.TakenName, "An object has a name that the operator gives", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unknownTunedInclude = new(
        RenderCodes.UnknownTunedInclude, "A TuneD patch includes what nobody makes", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_contradictingTuned = new(
        RenderCodes.ContradictingTuned, "A TuneD patch contradicts its profile", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badSuppression = new(
        RenderCodes.BadSuppression, "A suppression lacks a code or a reason", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_unknownAnnotation, s_annotationValue, s_idleAnnotation, s_pausedProfile,
        s_kernelArgumentText, s_ownKernelArgument, s_repeatedKernelArgument, s_unknownKubeletKey,
        s_overwrittenKubeletKey, s_cpuGap, s_idleField, s_unreachedPool,
        s_secondKubeletConfig, s_refusedKubeletKey, s_fewReserved, s_takenName, s_unknownTunedInclude, s_contradictingTuned, s_badSuppression,
    ];
}
