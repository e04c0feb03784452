using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Ide;

/// <summary>What an IDE does with a project: asks for the compiler's arguments, loads the analyzers in them, and runs these.</summary>
internal sealed class IdeSession
{
    private readonly string _folder;
    private readonly CSharpCommandLineArguments _arguments;

    private IdeSession(string folder, IEnumerable<string> arguments)
    {
        _folder = folder;
        _arguments = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
    }

    /// <summary>Names of the additional files, below the project's folder.</summary>
    public IEnumerable<string> AdditionalFiles =>
        _arguments.AdditionalFiles.Select(file => Path.GetRelativePath(_folder, file.Path).Replace('\\', '/'));

    /// <summary>The assemblies of all analyzers and generators.</summary>
    public IEnumerable<string> AllAnalyzerFiles => _arguments.AnalyzerReferences.Select(reference => reference.FilePath);

    /// <summary>Those that come with a package of ours.</summary>
    public IEnumerable<string> AnalyzerFiles =>
        AllAnalyzerFiles.Where(path => path.Replace('\\', '/').Contains("/paorender.", StringComparison.OrdinalIgnoreCase));

    /// <summary>Asks as Visual Studio does.</summary>
    public static IdeSession Open(TestProject project, params string[] more) => Ask(project, "CompileDesignTime", more);

    /// <summary>Asks as the workspaces of Roslyn do, which other editors use.</summary>
    public static IdeSession OpenWorkspace(TestProject project, params string[] more) => Ask(project, "Compile;CoreCompile", more);

    /// <summary>What the analyzer finds.</summary>
    // Test frameworks wait on the thread pool; so may a scenario.
    public IReadOnlyList<BuildFinding> Find() => Task.Run(FindAsync).GetAwaiter().GetResult();

    private async Task<IReadOnlyList<BuildFinding>> FindAsync()
    {
        var options = new ConfigurationFiles(_arguments.AnalyzerConfigPaths);
        var compilation = CSharpCompilation.Create(
            "project",
            _arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(
                SourceText.From(File.ReadAllText(file.Path)), _arguments.ParseOptions, file.Path)),
            _arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(_folder, reference.Reference))),
            _arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(options.Severities));
        Assert.DoesNotContain(compilation.GetDiagnostics(), item => item.Severity == DiagnosticSeverity.Error);

        ImmutableArray<DiagnosticAnalyzer> analyzers = Load();
        Assert.Equal("PaoRender.Analyzers.ProfileAnalyzer", Assert.Single(analyzers).GetType().FullName);
        ImmutableArray<AdditionalText> files = [.. _arguments.AdditionalFiles.Select(file => new FileOnDisk(file.Path))];
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers(analyzers, new AnalyzerOptions(files, options)).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(BuildFinding.Of)];
    }

    private ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var loader = new FolderLoader();
        ImmutableArray<DiagnosticAnalyzer>.Builder analyzers = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
        foreach (string path in AnalyzerFiles)
        {
            var reference = new AnalyzerFileReference(path, loader);
            reference.AnalyzerLoadFailed += (_, error) =>
                Assert.True(error.ErrorCode == AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers,
                    $"{path}: {error.Message} {error.Exception}");
            analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
        }

        return analyzers.ToImmutable();
    }

    private static IdeSession Ask(TestProject project, string targets, string[] more)
    {
        string answer = project.Ask(
        [
            "-restore", $"-t:{targets}", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false", "-getItem:CscCommandLineArgs,_CompilerCommandLineArgs", .. more,
        ]);
        JsonElement items = JsonDocument.Parse(answer).RootElement.GetProperty("Items");
        string[] arguments = Names("CscCommandLineArgs");
        if (targets == "CompileDesignTime") Assert.Equal(arguments, Names("_CompilerCommandLineArgs"));
        return new IdeSession(project.Folder, arguments);

        string[] Names(string type) => [.. items.GetProperty(type).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    private sealed class FileOnDisk(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => SourceText.From(File.OpenRead(path));
    }
}
