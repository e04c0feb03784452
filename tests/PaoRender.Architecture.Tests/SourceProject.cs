using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaoRender.Architecture.Tests;

/// <summary>A project's sources, compiled as far as finding out what each name stands for takes.</summary>
internal static class SourceProject
{
    private static readonly IReadOnlyList<MetadataReference> s_platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions s_parsing =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER");

    private static readonly ConcurrentDictionary<string, CSharpCompilation> s_read = new(StringComparer.Ordinal);

    /// <summary>Reads a project and those that it refers to.</summary>
    public static CSharpCompilation Read(string folder) => s_read.GetOrAdd(folder, ReadAgain);

    private static CSharpCompilation ReadAgain(string folder)
    {
        var project = XDocument.Load(Directory.GetFiles(folder, "*.csproj").Single());
        IEnumerable<MetadataReference> projects = project.Descendants("ProjectReference")
            .Select(item => Path.GetDirectoryName(Path.Combine(folder, item.Attribute("Include")!.Value))!)
            .Where(other => Directory.EnumerateFiles(other, "*.cs").Any() || Directory.EnumerateDirectories(other).Any())
            .Select(other => Read(Path.GetFullPath(other)).ToMetadataReference());
        IEnumerable<(string Path, string Text)> files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path.Split('/')[0] is not ("obj" or "bin" or "content"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(folder, path))));
        return Compile(Path.GetFileName(folder), files).AddReferences(projects);
    }

    /// <summary>Compiles texts, of which the paths name the folders.</summary>
    public static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        name,
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, s_parsing, file.Path)),
        s_platform,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
}
