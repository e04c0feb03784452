using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>What rendering itself can find.</summary>
internal static class RenderingDescriptors
{
    private const string Category = "PaoRender.Rendering";

    private static readonly DiagnosticDescriptor s_missingAsset = new(
        RenderCodes.MissingAsset, "The asset bundle lacks a file", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badTemplate = new(
        RenderCodes.BadTemplate, "A template cannot be rendered", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unwritable = new(
        RenderCodes.Unwritable, "A value cannot stand in a manifest", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_builtInAssets = new(
        RenderCodes.BuiltInAssets, "The built-in asset bundle is used", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_sourceTooOld = new(
        RenderCodes.SourceTooOld, "The asset bundle is too old", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_missingAsset, s_badTemplate, s_unwritable, s_builtInAssets, s_sourceTooOld,
    ];
}
