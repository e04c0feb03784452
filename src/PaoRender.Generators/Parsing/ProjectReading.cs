using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Generators;

/// <summary>Takes plain values out of what the compiler hands over.</summary>
internal static class ProjectReading
{
    /// <summary>A schema file; null for additional files of others.</summary>
    public static SchemaFile? File(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (Metadata(options, "SourceItemGroup") != "CustomResourceDefinition") return null;
        if (file.GetText(cancellation) is not { } text) return null;
        string space = Metadata(options, "Namespace");
        if (space.Length == 0 && provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root)) space = root;
        string accessibility = Metadata(options, "Accessibility");
        return new SchemaFile(file.Path, text.ToString(), space, accessibility.Length == 0 ? "public" : accessibility);
    }

    public static ProjectFacts Facts(Compilation compilation) => new(
        compilation.GetTypeByMetadataName("PaoRender.Manifests.IManifestPart") is not null,
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp9 },
        InteropReading.Read(compilation));

    /// <summary>What the project lacks, where it has schemas at all.</summary>
    public static EquatableArray<DiagnosticSpec> Diagnostics(bool hasKinds, ProjectFacts facts)
    {
        var found = new List<DiagnosticSpec>();
        if (hasKinds && !facts.HasRuntime)
        {
            found.Add(Fault(DiagnosticDescriptors.NoRuntime, "Generated manifests need a reference to PaoRender.Manifests; add the package."));
        }

        if (hasKinds && !facts.LanguageIsNewEnough)
        {
            found.Add(Fault(DiagnosticDescriptors.OldLanguage, "Generated manifests need C# 9 or newer; set LangVersion in the project."));
        }

        return EquatableArray<DiagnosticSpec>.Of(found);
    }

    private static DiagnosticSpec Fault(DiagnosticDescriptor rule, string text) => new(rule.Id, PlaceSpec.None, text, PlaceSpec.None);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value : "";
}
