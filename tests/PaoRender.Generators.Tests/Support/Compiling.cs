using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Compiles generated code under the strictest settings that a project can have.</summary>
internal static class Compiling
{
    // A project that refers to the runtime gets the YAML library along.
    private static readonly MetadataReference[] s_runtime =
    [
        MetadataReference.CreateFromFile(typeof(IManifestPart).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(YamlDotNet.Core.IParser).Assembly.Location),
    ];

    private static readonly MetadataReference[] s_framework = [.. FrameworkFiles().Select(path => MetadataReference.CreateFromFile(path))];

    // A runtime for .NET 8 among references to a newer .NET: the SDK never reports that either.
    private static readonly Dictionary<string, ReportDiagnostic> s_never = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public static Compilation NewCompilation(bool withRuntime) => CSharpCompilation.Create(
        "Sample",
        references: withRuntime ? [.. s_framework, .. s_runtime] : s_framework,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: s_never,
            warningLevel: 9999));

    /// <summary>Everything that the compiler has to say about it; hidden notes aside.</summary>
    public static IReadOnlyList<string> Complaints(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        return
        [
            .. compilation.Emit(assembly, xmlDocumentationStream: documentation).Diagnostics
                .Where(item => item.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden)
                .Select(item => item.ToString()),
        ];
    }

    private static IEnumerable<string> FrameworkFiles()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string all = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return all.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
