using System;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Diagnostics;

public class PropertyDiagnosticTests
{
    [Theory]
    [InlineData("size:\n  type: [|integr|]")]
    [InlineData("size:\n  type: [|{a|]: b}")]
    [InlineData("[|size|]:\n  description: No type.")]
    [InlineData("[|size|]: integer")]
    [InlineData("[|list|]:\n  type: array")]
    [InlineData("list:\n  type: array\n  [|items|]:\n    description: No type.")]
    [InlineData("map:\n  type: object\n  additionalProperties:\n    type: [|text|]")]
    [InlineData("deep:\n  type: object\n  properties:\n    list:\n      type: array\n      items:\n        type: [|text|]")]
    public void Property_WithoutUsableType_IsCrd1004(string properties) =>
        DiagnosticCheck.Reports("CRD1004", "", SchemaTexts.Part("Thing", properties));

    [Fact]
    public void Path_OfManyLongNames_GivesClassesThatTheCompilerTakes()
    {
        string schema = "{type: object, properties: {leaf: {type: object, properties: {size: {type: integer}}}}}";
        for (int i = 0; i < 40; i++) schema = $"{{type: object, properties: {{aPropertyWithQuiteALongName{i}: {schema}}}}}";
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", SchemaTexts.Definition("Thing", "top: " + schema)));

        Assert.DoesNotContain(host.Diagnostics, item => item.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Property_IntegerOrTextWithoutItsMark_IsAnIntOrString()
    {
        string text = SchemaTexts.Definition("Thing", "port: {anyOf: [{type: integer}, {type: string}]}");
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", text));

        Assert.Empty(host.Diagnostics);
        Assert.Contains("IntOrString? Port", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Kind_SchemaIsNoObject_IsCrd1004() =>
        DiagnosticCheck.Reports("CRD1004", "must have the type object", SchemaTexts.Part("Thing", "a: {type: string}")
            .Replace("type: object", "type: [|array|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("no extension x-paorender-emits", "size:\n  type: integer\n  [|x-paorender-emits|]: always")]
    [InlineData("always, nonEmpty or nonNull", "size:\n  type: integer\n  x-paorender-emit: [|never|]")]
    [InlineData("never empty to Go", "part:\n  type: object\n  x-paorender-emit: [|nonEmpty|]\n  properties:\n    size: {type: integer}")]
    [InlineData("never empty to Go", "any:\n  type: object\n  x-paorender-emit: [|nonEmpty|]")]
    [InlineData("release in quotes", "size:\n  type: integer\n  x-paorender-since: [|4.14|]")]
    [InlineData("release in quotes", "size:\n  type: integer\n  x-paorender-until: [|\"4\"|]")]
    [InlineData("release in quotes", "size:\n  type: integer\n  x-paorender-until: [|\"4.x\"|]")]
    [InlineData("x-paorender-type must be", "size:\n  x-paorender-type: [|amount|]")]
    [InlineData("x-paorender-type must be", "size:\n  x-paorender-type: [|Some.class|]")]
    [InlineData("C# class name", "part:\n  type: object\n  x-paorender-type-name: [|some-name|]\n  properties:\n    size: {type: integer}")]
    [InlineData("there is none here", "size:\n  type: integer\n  [|x-paorender-type-name|]: Size")]
    [InlineData("duration-or-integer", "size:\n  type: integer\n  [|x-paorender-text-since|]: \"4.14\"")]
    [InlineData("needs nullable", "size:\n  type: integer\n  x-paorender-emit: always\n  [|x-paorender-always-until|]: \"4.14\"")]
    [InlineData("needs nullable", "size:\n  type: integer\n  nullable: true\n  [|x-paorender-always-until|]: \"4.14\"")]
    [InlineData("belongs on a property", "list:\n  type: array\n  items:\n    type: string\n    [|x-paorender-always-until|]: \"4.14\"")]
    [InlineData("belongs on a property", "list:\n  type: array\n  items:\n    type: string\n    [|x-paorender-emit|]: always")]
    public void Extension_NotUsable_IsCrd1005(string message, string properties) =>
        DiagnosticCheck.Reports("CRD1005", message, SchemaTexts.Part("Thing", properties));

    [Fact]
    public void Property_Wrong_LeavesTheOthers()
    {
        var input = new SchemaInput("a.yaml", SchemaTexts.Part("Thing", "bad:\n  type: nonsense\ngood:\n  type: string"));
        GeneratorHost host = new GeneratorHost().Run(input);

        Assert.Equal("CRD1004", Assert.Single(host.Diagnostics).Id);
        Assert.Contains("public string? Good", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Diagnostic_FileWithWindowsLineEnds_HasTheSamePlace()
    {
        string marked = SchemaTexts.Part("Thing", "size:\n  type: [|integr|]");
        DiagnosticCheck.Reports("CRD1004", "", marked.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CRD1009", "size: {type: string, pattern: [|\"[a\"|]}", "not a regular expression")]
    [InlineData("CRD1009", "size: {type: string, pattern: [|\"a**+\"|]}", "not a regular expression")]
    [InlineData("CRD1010", "size: {type: string, pattern: [|\"(?m)a\"|]}", "group")]
    public void Pattern_ThatCannotBeChecked_IsReportedAtItsPlace(string id, string property, string message) =>
        DiagnosticCheck.Reports(id, message, SchemaTexts.Definition("Thing", property));

    [Theory]
    [InlineData("[|foo-bar|]: {type: string}\n[|fooBar|]: {type: string}", "FooBar2")]
    [InlineData(
        "a: {type: object, properties: {[|bC|]: {type: object, properties: {x: {type: string}}}}}\n"
        + "aB: {type: object, properties: {[|c|]: {type: object, properties: {y: {type: string}}}}}",
        "V1ThingABC2")]
    public void Names_ThatCollideInADefinition_AreToldApartAndReported(string properties, string name)
    {
        string text = SchemaTexts.Definition("Thing", properties);
        DiagnosticCheck.Reports("CRD1008", name, text);

        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", MarkedText.Parse(text).Text));
        Assert.Empty(Compiling.Complaints(host.Output));
    }
}
