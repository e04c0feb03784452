using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Generators.Tests.Support;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests;

public class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusFiles.All.Select(file => file.Path)];

    // All that apiextensions.k8s.io/v1 allows in a structural schema.
    public static TheoryData<string> Keywords =>
    [
        "additionalProperties", "allOf", "anyOf", "default", "description", "enum", "example", "exclusiveMaximum",
        "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems",
        "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "required",
        "title", "type", "uniqueItems", "x-kubernetes-embedded-resource", "x-kubernetes-int-or-string",
        "x-kubernetes-list-map-keys", "x-kubernetes-list-type", "x-kubernetes-map-type",
        "x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations",
    ];

    [Fact]
    public void Corpus_Always_HasThirtyDefinitionsAndMore() => Assert.True(CorpusFiles.All.Count >= 30);

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Corpus_EachKeywordOfStructuralSchemas_IsUsed(string keyword) =>
        Assert.Contains(CorpusFiles.All, file => CorpusFiles.Uses(file.Text, keyword));

    [Theory]
    [MemberData(nameof(Names))]
    public void Definition_InBothLanguages_CompilesWithoutWarning(string name)
    {
        SchemaInput input = CorpusFiles.All.Single(file => file.Path == name);
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest })
        {
            GeneratorHost host = new GeneratorHost(language).Run(input);
            Assert.DoesNotContain(host.Diagnostics, item => item.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
            Assert.NotEmpty(host.Sources);
            Assert.Empty(Compiling.Complaints(host.Output));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Instance_RandomOne_ComesBackByteForByte(string name)
    {
        foreach ((Type type, ManifestMapping schema) in CorpusFiles.Kinds(name))
        {
            var level = new SchemaLevel("", schema, IsDefinition: true);
            Check.One(
                Config.QuickThrowOnFailure.WithMaxTest(40),
                Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => RoundTripCheck.ComesBack(type, level, seed)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_OfEachKind_BreaksNoTypeAndComesBack(string name)
    {
        foreach ((Type type, _) in CorpusFiles.Kinds(name))
        {
            var template = (IManifest)type.GetMethod("Template")!.Invoke(null, ["one"])!;
            object[] arguments = ["a.yaml", RoundTripCheck.Text(template), new DiagnosticBag()];
            Assert.Equal(RoundTripCheck.Text(template), RoundTripCheck.Text((IManifest)type.GetMethod("Parse")!.Invoke(null, arguments)!));
            Assert.Empty(((DiagnosticBag)arguments[2]).Items);
            var found = (System.Collections.Generic.IReadOnlyList<ManifestDiagnostic>)type.GetMethod("Validate")!.Invoke(template, null)!;
            Assert.DoesNotContain(found, item => item.Code == ValidationCodes.WrongType && !item.Message.Contains("null", StringComparison.Ordinal));
        }
    }
}
