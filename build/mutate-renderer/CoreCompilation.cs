using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaoRender.Mutation;

/// <summary>The core's sources and the snapshot matrix as one compilation, ready to be changed and loaded.</summary>
internal sealed class CoreCompilation
{
    private readonly CSharpCompilation _compilation;
    private readonly ResourceDescription[] _resources;

    /// <param name="root">The repository.</param>
    /// <param name="generated">The folder of the generator's files.</param>
    public CoreCompilation(string root, string generated)
    {
        string core = Path.Combine(root, "src", "PaoRender.Core");
        string output = Path.Combine(core, "bin", "Debug", "net8.0");
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]);
        string snapshots = Path.Combine(root, "tests", "PaoRender.Core.Tests", "Snapshots");
        IEnumerable<string> files = Directory.GetFiles(core, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(core, path).StartsWith("obj", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories))
            .Append(Path.Combine(root, "build", "Require.cs"))
            .Append(Path.Combine(snapshots, "SnapshotCase.cs"))
            .Append(Path.Combine(snapshots, "CaseSnapshot.cs"))
            .Order(StringComparer.Ordinal);
        string[] own = [.. Directory.GetFiles(output, "*.dll").Where(path => Path.GetFileName(path) != "PaoRender.Core.dll")];
        string[] own2 = [.. own, .. Dependencies(root, own)];
        foreach (string path in own2) AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            "PaoRender.Core",
            files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
            platform.Concat(own2).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _resources = Resources(Path.Combine(output, "PaoRender.Core.dll"));
    }

    public IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees;

    /// <summary>Compiles with one file changed; null when that cannot be compiled, with the reason.</summary>
    public Assembly? Load(SyntaxTree? before, SyntaxTree? after, AssemblyLoadContext context, out string problem)
    {
        CSharpCompilation changed = before is null ? _compilation : _compilation.ReplaceSyntaxTree(before, after!);
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = changed.Emit(stream, manifestResources: _resources);
        problem = string.Join("\n", result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(5));
        if (!result.Success) return null;
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }

    // A library's output lacks the packages that it uses.
    private static IEnumerable<string> Dependencies(string root, string[] present) =>
        Directory.GetFiles(Path.Combine(root, "tests", "PaoRender.Core.Tests", "bin", "Debug", "net10.0"), "YamlDotNet.dll")
            .Where(path => !present.Any(own => Path.GetFileName(own) == Path.GetFileName(path)));

    private static ResourceDescription[] Resources(string path)
    {
        Assembly built = new AssemblyLoadContext("built").LoadFromAssemblyPath(path);
        return
        [
            .. built.GetManifestResourceNames().Select(name => new ResourceDescription(name, () => built.GetManifestResourceStream(name)!, isPublic: true)),
        ];
    }
}
