using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PaoRender.Tests.Shared;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>The renderer's hand-written code as a compilation that can be changed, compiled and loaded in this process.</summary>
/// <remarks>
/// The generated types come from the core that is built already: they are most of the code, and none of it is changed. The
/// compilation goes by the name of a test assembly, which lets it use the core's internals; where both have a type, its own wins.
/// </remarks>
internal sealed class CoreSource
{
    private const string AssemblyName = "PaoRender.Core.Tests";

    // Nothing that renders needs these.
    private static readonly string[] s_leftOut = ["obj", "bin", "Takeover", "RuleCatalogue.cs", "RulePage.cs"];

    private readonly CSharpCompilation _compilation;
    private readonly ResourceDescription[] _resources;

    public CoreSource()
    {
        var options = new CSharpParseOptions(
            LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);
        Assembly core = typeof(Renderer).Assembly;
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            AssemblyName,
            Files().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
                .Append(CSharpSyntaxTree.ParseText(RuleList(), options, "RuleList.cs")),
            platform.Where(path => !Path.GetFileName(path).StartsWith("PaoRender.Mutation", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        _resources =
        [
            .. core.GetManifestResourceNames()
                .Select(name => new ResourceDescription(name, () => core.GetManifestResourceStream(name)!, isPublic: true)),
        ];
    }

    private static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core");

    /// <summary>The files of some folders of the core, in the order of their paths.</summary>
    public IEnumerable<SyntaxTree> Below(params string[] folders) =>
        _compilation.SyntaxTrees.Where(tree => folders.Contains(Path.GetRelativePath(Folder, tree.FilePath).Split(Path.DirectorySeparatorChar)[0]));

    /// <summary>What the code of a file means.</summary>
    public SemanticModel Meaning(SyntaxTree tree) => _compilation.GetSemanticModel(tree);

    /// <summary>Compiles the renderer with some files changed; throws when the compiler refuses it.</summary>
    public Assembly Compile(IReadOnlyDictionary<SyntaxTree, SyntaxTree> changes, AssemblyLoadContext context) =>
        TryCompile(changes, context, out string problem) ?? throw new InvalidOperationException(problem);

    /// <summary>Compiles the renderer with some files changed; null when the compiler refuses it.</summary>
    public Assembly? TryCompile(IReadOnlyDictionary<SyntaxTree, SyntaxTree> changes, AssemblyLoadContext context, out string problem)
    {
        CSharpCompilation changed = changes.Aggregate(_compilation, (compilation, change) => compilation.ReplaceSyntaxTree(change.Key, change.Value));
        using var stream = new MemoryStream();
        EmitResult result = changed.Emit(stream, manifestResources: _resources);
        problem = string.Join("\n", result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error));
        if (!result.Success) return null;
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }

    // As the project file makes it.
    private static string RuleList()
    {
        string[] files = Directory.GetFiles(Path.Combine(Folder, "Rules"), "?*Rule.cs", SearchOption.AllDirectories);
        IEnumerable<string> rules = files.Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "Rule");
        string all = string.Join(", ", rules.Select(name => $"new {name}()"));
        return $"namespace PaoRender.Rules; static class RuleList {{ public static readonly Rule[] All = [{all}]; }}";
    }

    private static IEnumerable<string> Files()
    {
        string tests = Path.Combine(RepositoryPaths.Root, "tests");
        string[] matrix = ["SnapshotCase.cs", "SnapshotCell.cs", "OutputFile.cs", "CaseOutput.cs", "Recognition.cs"];
        return Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !s_leftOut.Contains(Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar)[0]))
            .Append(Path.Combine(RepositoryPaths.Root, "build", "Require.cs"))
            .Concat(matrix.Select(name => Path.Combine(tests, "PaoRender.Core.Tests", "Snapshots", name)))
            .Append(Path.Combine(tests, "PaoRender.Mutation.Tests", "Support", "MatrixEntry.cs"))
            .Append(Path.Combine(tests, "PaoRender.Mutation.Tests", "Support", "MutantSwitch.cs"))
            .Order(StringComparer.Ordinal);
    }
}
