using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Build.Tests.Infra;

/// <summary>The compiler of .NET SDK 8 with a package's analyzers, loaded from the package as a compiler loads them.</summary>
internal sealed class FloorCompiler : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext _context = new("analyzers");
    private readonly string _folder;
    private readonly string _package;

    public FloorCompiler(string package, string folder)
    {
        _package = package;
        _folder = Path.Combine(folder, "unpacked");
        ZipFile.ExtractToDirectory(package, _folder);
        // The compiler itself and what it brings come from the host; what is beside the analyzer comes from there.
        _context.Resolving += (context, name) =>
        {
            string path = Path.Combine(Analyzers, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
    }

    public static Version Version => typeof(Compilation).Assembly.GetName().Version!;

    private string Analyzers => Path.Combine(_folder, "analyzers", "dotnet", "cs");

    /// <summary>Why the compiler did not take an analyzer.</summary>
    public List<string> LoadErrors { get; } = [];

    /// <summary>Runs the generators on schema files and gives the compilation with what they made.</summary>
    public GeneratorDriverRunResult Run(string runtime, LanguageVersion language, IEnumerable<string> schemas, out Compilation output)
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] all = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        Compilation compilation = CSharpCompilation.Create(
            "Sample",
            references: [.. all
                .Where(path => Path.GetDirectoryName(path) == framework).Append(runtime).Select(path => MetadataReference.CreateFromFile(path))],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            Generators(), [.. schemas.Select(path => new SchemaText(path))], options, new SchemaOptions());
        return driver.RunGeneratorsAndUpdateCompilation(compilation, out output, out _).GetRunResult();
    }

    private List<ISourceGenerator> Generators()
    {
        var found = new List<ISourceGenerator>();
        foreach (string path in Directory.GetFiles(Analyzers, "PaoRender.*.dll"))
        {
            var reference = new AnalyzerFileReference(path, this);
            reference.AnalyzerLoadFailed += (_, error) =>
            {
                // An assembly with generators alone, or with analyzers alone, is not an error.
                if (error.ErrorCode == AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers) return;
                LoadErrors.Add($"{Path.GetFileName(path)} of {_package}: {error.ErrorCode} {error.Message}");
            };
            _ = reference.GetAnalyzers(LanguageNames.CSharp);
            found.AddRange(reference.GetGenerators(LanguageNames.CSharp));
        }

        return found;
    }

    void IAnalyzerAssemblyLoader.AddDependencyLocation(string fullPath)
    {
    }

    Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);

    private sealed class SchemaText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(System.Threading.CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(File.ReadAllText(path));
    }

    private sealed class SchemaOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(ImmutableDictionary<string, string>.Empty
            .Add("build_metadata.AdditionalFiles.SourceItemGroup", "CustomResourceDefinition")
            .Add("build_metadata.AdditionalFiles.Namespace", "Sample"));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
