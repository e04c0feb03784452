extern alias Generators;

using System;
using System.Collections.Generic;
using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Runs the generator on schema inputs.</summary>
internal sealed class GeneratorHost
{
    private readonly Dictionary<SchemaInput, AdditionalText> _files = new(ReferenceEqualityComparer.Instance);
    private readonly CSharpParseOptions _parseOptions;
    private GeneratorDriver _driver;

    public GeneratorHost(LanguageVersion language = LanguageVersion.Latest, bool withRuntime = true)
    {
        _parseOptions = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        Compilation = Compiling.NewCompilation(withRuntime);
        _driver = CSharpGeneratorDriver.Create(
            [new CrdGenerator().AsSourceGenerator()],
            optionsProvider: new InMemoryOptions(),
            parseOptions: _parseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The project's own code.</summary>
    public Compilation Compilation { get; private set; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>What the last run gave.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Generated text by file name, as the compiler keeps it.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);

    /// <summary>Generated text by file name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the last run reported, in the order of places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. Result.Diagnostics.OrderBy(item => item.Location.GetLineSpan().Path).ThenBy(item => item.Location.SourceSpan.Start)];

    /// <summary>Runs on the inputs in place of the earlier ones.</summary>
    public GeneratorHost Run(params SchemaInput[] inputs)
    {
        // A file whose input is the same stays the same object, as in a compiler that was told of an edit elsewhere.
        foreach (SchemaInput input in inputs) _files.TryAdd(input, new InMemoryFile(input));
        _driver = _driver.ReplaceAdditionalTexts([.. inputs.Select(input => _files[input])]);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out _);
        Output = output;
        if (Result.Exception is { } error) throw new InvalidOperationException("The generator failed.", error);
        return this;
    }

    /// <summary>Adds code to the project.</summary>
    public void AddCode(string code) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parseOptions));

    /// <summary>Puts other code in place of the last that was added; takes it away where there is none.</summary>
    public void ChangeCode(string? code)
    {
        SyntaxTree last = Compilation.SyntaxTrees.Last();
        Compilation = code is null
            ? Compilation.RemoveSyntaxTrees(last)
            : Compilation.ReplaceSyntaxTree(last, CSharpSyntaxTree.ParseText(code, _parseOptions));
    }

    /// <summary>Gives the project's configuration anew, with other namespaces for some files, by path.</summary>
    public void ChangeNamespaces(params (string Path, string Namespace)[] namespaces) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(
        new InMemoryOptions(namespaces.ToDictionary(item => item.Path, item => item.Namespace)));

    /// <summary>Adds an assembly to the project's references.</summary>
    public void AddReference(MetadataReference reference) => Compilation = Compilation.AddReferences(reference);

    /// <summary>Puts another assembly in place of one of the project's references; takes it away where there is none.</summary>
    public void ChangeReference(MetadataReference old, MetadataReference? reference) => Compilation =
        reference is null ? Compilation.RemoveReferences(old) : Compilation.ReplaceReference(old, reference);
}
