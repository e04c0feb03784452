extern alias Generators;

using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Manifests;

namespace PaoRender.Benchmarks.Micro;

/// <summary>The generator as a compiler drives it: from nothing, and after edits.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly SchemaText[] _fifty = [.. Enumerable.Range(0, 50).Select(number => SampleDefinitions.Create(number, 20_000))];
    private readonly SchemaText _large = SampleDefinitions.Create(100, 1_000_000);
    private readonly SchemaText _edited = SampleDefinitions.Create(7, 24_000);
    private Compilation _project = null!;
    private Compilation _otherCode = null!;
    private GeneratorDriver _warm = null!;

    /// <summary>Builds the projects, and a driver that has run on fifty definitions.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(System.IO.Path.PathSeparator)
            .Where(path => System.IO.Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll")
            .Append(typeof(IManifest).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        _project = CSharpCompilation.Create("Project", references: references);
        _otherCode = _project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }"));
        _warm = Driver(_fifty).RunGenerators(_project);
        if (_warm.GetRunResult().GeneratedTrees.Length != _fifty.Length) throw new InvalidOperationException("Nothing was generated.");
    }

    /// <summary>One definition of a megabyte, from nothing.</summary>
    [Benchmark]
    public GeneratorDriver ColdLarge() => Driver([_large]).RunGenerators(_project);

    /// <summary>Fifty definitions, from nothing.</summary>
    [Benchmark]
    public GeneratorDriver ColdFifty() => Driver(_fifty).RunGenerators(_project);

    /// <summary>An edit in code that has nothing to do with definitions.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(_otherCode);

    /// <summary>An edit in one of fifty definitions.</summary>
    [Benchmark]
    public GeneratorDriver OneDefinitionEdited() => _warm.ReplaceAdditionalText(_fifty[7], _edited).RunGenerators(_project);

    private static CSharpGeneratorDriver Driver(SchemaText[] files) => CSharpGeneratorDriver.Create(
        [new CrdGenerator().AsSourceGenerator()], files, optionsProvider: new SchemaOptions());
}
