using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>What reading a file can find.</summary>
internal static class ReadingDescriptors
{
    private const string Category = "PaoRender.Reading";

    private static readonly DiagnosticDescriptor s_malformed = new(
        ReadingCodes.Malformed, "The text is not valid YAML or JSON", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_wrongType = new(
        ReadingCodes.WrongType, "A value has another type than its field", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badValue = new(
        ReadingCodes.BadValue, "A value cannot be read", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unknownField = new(
        ReadingCodes.UnknownField, "The schema has no such field", "{0}", Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_notAnObject = new(
        RenderCodes.NotAnObject, "A document is not a Kubernetes object", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_oldProfileVersion = new(
        RenderCodes.OldProfileVersion, "A profile is of an old version", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_noProfile = new(
        RenderCodes.NoProfile, "The input holds no PerformanceProfile", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_repeatedKey = new(
        ReadingCodes.RepeatedKey, "A key is there twice", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_unrecognised = new(
        RenderCodes.Unrecognised, "An object is not read, because nothing has its group, version or kind", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_wrappedProfile = new(
        RenderCodes.WrappedProfile, "A profile inside another object is not rendered", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_badCompanion = new(
        RenderCodes.BadCompanion, "An object beside the profiles says what no cluster has", "{0}",
        Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_emptyField = new(
        RenderCodes.EmptyField, "A field has no value", "{0}", Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_placeholder = new(
        ReadingCodes.Placeholder, "A placeholder was not filled in", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_oddCharacter = new(
        ReadingCodes.OddCharacter, "A character looks like another", "{0}", Category, Severity.Error, true, helpLinkUri: DiagnosticDescriptors.Help);

    private static readonly DiagnosticDescriptor s_notation = new(
        ReadingCodes.Notation, "A number is read in another way than people do", "{0}",
        Category, Severity.Warning, true, helpLinkUri: DiagnosticDescriptors.Help);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        s_malformed, s_wrongType, s_badValue, s_unknownField, s_notAnObject, s_oldProfileVersion, s_noProfile,
        s_repeatedKey,
        s_placeholder, s_oddCharacter, s_notation, s_unrecognised, s_wrappedProfile, s_badCompanion, s_emptyField,
    ];
}
