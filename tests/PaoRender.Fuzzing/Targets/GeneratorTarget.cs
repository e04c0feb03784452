extern alias Generators;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The generator on definitions: code that compiles comes out, and diagnostics at places in the definition.</summary>
internal sealed class GeneratorTarget : IFuzzTarget
{
    private static readonly Lazy<Compilation> s_project = new(() => CSharpCompilation.Create(
        "Project",
        references: References(),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    public string Name => "generator";

    public IReadOnlyList<string> Seeds { get; } = Targets.Seeds.Of("generator");

    public IReadOnlyList<string> Words { get; } =
    [
        .. YamlWords.All, "type: object\n", "type: integer\n", "type: [string]\n", "format: int64\n", "properties:\n", "items:\n",
        "additionalProperties: true\n",
        "enum: [a, \"\", 1, null]\n", "pattern: \"(\"\n", "default: ", "required: [a, a]\n", "nullable: true\n", "x-kubernetes-int-or-string: true\n",
        "class", "@class", "1a",
        "\u00e9", "a-b", "a_b", "A.B", "\"\"", "description: \"*/ </summary>\"\n", "maximum: 1e400\n", "minLength: -1\n", "versions:\n", "name: v1\n",
        "kind: String\n",
    ];

    public void Run(string input)
    {
        var file = new DefinitionFile(input);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CrdGenerator().AsSourceGenerator()], [file], optionsProvider: new DefinitionOptions());
        GeneratorRunResult result = driver.RunGenerators(s_project.Value).GetRunResult().Results.Single();
        if (result.Exception is { } error) throw new InvalidOperationException("The generator failed.", error);
        IEnumerable<ManifestDiagnostic> findings = result.Diagnostics.Select(Finding);
        Promise.Holds([.. findings.OrderBy(found => found.Position.Line).ThenBy(found => found.Position.Column)], file.Path, input);
        foreach (GeneratedSourceResult source in result.GeneratedSources) Complain(source.SyntaxTree.GetDiagnostics());

        // To compile takes a hundred times as long as all the rest.
        if (result.GeneratedSources.Length > 0 && new InputChoice(input).OneIn(100))
            Complain(s_project.Value.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree)).GetDiagnostics());
    }

    private static void Complain(IEnumerable<Diagnostic> found)
    {
        if (found.FirstOrDefault(item => item.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error) is { } first)
            throw new BrokenPromiseException($"what was generated does not compile: {first}");
    }

    private static ManifestDiagnostic Finding(Diagnostic found)
    {
        FileLinePositionSpan place = found.Location.GetLineSpan();
        bool isNowhere = found.Location.Kind == LocationKind.None;
        return new ManifestDiagnostic(
            found.Id,
            Manifests.DiagnosticSeverity.Error,
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            isNowhere ? default : new SourcePosition(place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path)
            is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "netstandard.dll"

            // Generated classes are written by these too.
            or "System.Text.Json.dll" or "YamlDotNet.dll")
        .Append(typeof(IManifest).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path));
}
