using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators;

/// <summary>The rules whose breach the generator reports. Ids are never used for something else.</summary>
internal static class DiagnosticDescriptors
{
    private const string Schema = "PaoRender.Schema";
    private const string Generation = "PaoRender.Generation";
    private const string HelpBase = "docs/diagnostics.md#";

    public static readonly DiagnosticDescriptor Malformed = new(
        "CRD1001", "A schema file is not valid YAML", "{0}", Schema, DiagnosticSeverity.Error, true, helpLinkUri: HelpBase + "crd1001");

    public static readonly DiagnosticDescriptor NoSchema = new(
        "CRD1002", "A document is not a schema", "{0}", Schema, DiagnosticSeverity.Warning, true, helpLinkUri: HelpBase + "crd1002");

    public static readonly DiagnosticDescriptor Incomplete = new(
        "CRD1003", "A schema document lacks something", "{0}", Schema, DiagnosticSeverity.Error, true, helpLinkUri: HelpBase + "crd1003");

    public static readonly DiagnosticDescriptor UnknownType = new(
        "CRD1004", "A property has no type that C# code can be made for", "{0}", Schema, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd1004");

    public static readonly DiagnosticDescriptor BadExtension = new(
        "CRD1005", "A vendor extension cannot be used as written", "{0}", Schema, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd1005");

    public static readonly DiagnosticDescriptor NameClash = new(
        "CRD1006", "Two schema elements get the same C# name", "{0}", Schema, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd1006");

    public static readonly DiagnosticDescriptor DuplicateKind = new(
        "CRD1007", "A kind is defined twice", "{0}", Schema, DiagnosticSeverity.Error, true, helpLinkUri: HelpBase + "crd1007");

    public static readonly DiagnosticDescriptor NameChanged = new(
        "CRD1008", "A C# name got a number to tell it from another one", "{0}", Schema, DiagnosticSeverity.Info, true,
        helpLinkUri: HelpBase + "crd1008");

    public static readonly DiagnosticDescriptor BadPattern = new(
        "CRD1009", "A pattern is not a regular expression", "{0}", Schema, DiagnosticSeverity.Warning, true, helpLinkUri: HelpBase + "crd1009");

    public static readonly DiagnosticDescriptor UncheckedPattern = new(
        "CRD1010", "A pattern cannot be checked by .NET", "{0}", Schema, DiagnosticSeverity.Info, true, helpLinkUri: HelpBase + "crd1010");

    public static readonly DiagnosticDescriptor BadMetadata = new(
        "CRD2001", "An item's metadata cannot be used", "{0}", Generation, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd2001");

    public static readonly DiagnosticDescriptor NoRuntime = new(
        "CRD2002", "The project lacks PaoRender.Manifests", "{0}", Generation, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd2002");

    public static readonly DiagnosticDescriptor OldLanguage = new(
        "CRD2003", "The project's C# version is too old", "{0}", Generation, DiagnosticSeverity.Error, true,
        helpLinkUri: HelpBase + "crd2003");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Malformed, NoSchema, Incomplete, UnknownType, BadExtension, NameClash, DuplicateKind, NameChanged, BadPattern, UncheckedPattern,
        BadMetadata, NoRuntime, OldLanguage,
    ];
}
