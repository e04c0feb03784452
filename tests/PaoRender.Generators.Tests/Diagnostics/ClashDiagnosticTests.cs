using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Diagnostics;

public class ClashDiagnosticTests
{
    private const string Part = "type: object\n  properties:\n    size: {type: integer}";
    private const string OtherPart = "type: object\n  properties:\n    size: {type: string}";

    [Theory]
    [InlineData("[|foo-bar|]: {type: string}\n[|fooBar|]: {type: string}")]
    [InlineData("[|toString|]: {type: string}\n[|toStringValue|]: {type: string}")]
    public void Properties_OfOneName_AreCrd1006WithBothPlaces(string properties) =>
        HasBothPlaces("CRD1006", SchemaTexts.Part("Thing", properties));

    [Fact]
    public void Classes_OfOneDefaultName_AreCrd1006WithBothPlaces() => HasBothPlaces("CRD1006", SchemaTexts.Part(
        "Thing",
        $"a:\n  type: object\n  properties:\n    [|bC|]:\n      {Deeper(Part)}\n"
        + $"aB:\n  type: object\n  properties:\n    [|c|]:\n      {Deeper(OtherPart)}"));

    [Fact]
    public void Classes_OfOneChosenNameThatDiffer_AreCrd1006WithBothPlaces() => HasBothPlaces("CRD1006", SchemaTexts.Part(
        "Thing", $"[|first|]:\n  x-paorender-type-name: Pair\n  {Part}\n[|second|]:\n  x-paorender-type-name: Pair\n  {OtherPart}"));

    [Fact]
    public void Class_NamedAsTheKindAboveIt_IsCrd1006() => HasBothPlaces("CRD1006", SchemaTexts.Part(
        "[|Thing|]", $"[|first|]:\n  x-paorender-type-name: Thing\n  {Part}"));

    [Fact]
    public void Kind_TwiceInOneFile_IsCrd1007WithBothPlaces()
    {
        string kind = SchemaTexts.Part("[|Thing|]", "size: {type: integer}");
        HasBothPlaces("CRD1007", kind + "---\n" + kind);
    }

    [Fact]
    public void Kind_InTwoFiles_IsCrd1007AndMadeOnce()
    {
        var first = MarkedText.Parse(SchemaTexts.Definition("[|Thing|]", "size: {type: integer}"));
        var second = MarkedText.Parse("# moved\n" + SchemaTexts.Definition("[|Thing|]", "other: {type: integer}"));
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", first.Text), new SchemaInput("b.yaml", second.Text));

        Diagnostic diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal("CRD1007", diagnostic.Id);
        Assert.Contains("a.yaml(6,11)", diagnostic.GetMessage(), StringComparison.Ordinal);
        DiagnosticCheck.IsAt(second.Marks[0], "b.yaml", diagnostic.Location);
        DiagnosticCheck.IsAt(first.Marks[0], "a.yaml", Assert.Single(diagnostic.AdditionalLocations));
        Assert.Contains("Size", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_OfTwoGroupsInOneNamespace_AreBothMadeAndTheSecondIsCalledAfterItsGroup()
    {
        var first = MarkedText.Parse(SchemaTexts.Definition("[|Thing|]", $"part:\n  {Part}"));
        var second = MarkedText.Parse(SchemaTexts.Definition("[|Thing|]", $"part:\n  {OtherPart}"));
        string other = second.Text.Replace("example.com", "other-group.com", StringComparison.Ordinal);
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", first.Text), new SchemaInput("b.yaml", other));

        Diagnostic diagnostic = Assert.Single(host.Diagnostics);
        Assert.Equal(("CRD1008", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        DiagnosticCheck.IsAt(first.Marks[0], "a.yaml", Assert.Single(diagnostic.AdditionalLocations));
        string source = host.Sources["Sample.other-group.com_Thing_v1.g.cs"];
        Assert.Contains("class V1ThingOtherGroup :", source, StringComparison.Ordinal);
        Assert.Contains("public global::Sample.V1ThingOtherGroupPart? Part", source, StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Class_NamedAsALaterKind_GivesWayToIt()
    {
        string below = SchemaTexts.Definition("Store", $"policy:\n  {Part}\nother:\n  type: object\n  properties:\n    part:\n      {Deeper(Part)}");
        string kind = SchemaTexts.Definition("StorePolicy", "size: {type: boolean}");
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", below), new SchemaInput("b.yaml", kind));

        Assert.Equal("CRD1008", Assert.Single(host.Diagnostics).Id);
        Assert.Contains("class V1StorePolicy :", host.Sources["Sample.example.com_StorePolicy_v1.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class V1StorePolicy2 :", host.Sources["Sample.example.com_Store_v1.g.cs"], StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Kinds_OfTwoGroupsInTwoNamespaces_AreBothMade()
    {
        string text = SchemaTexts.Definition("Thing", "size: {type: integer}");
        string other = text.Replace("example.com", "example.org", StringComparison.Ordinal);
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", text), new SchemaInput("b.yaml", other).With("Namespace", "Other"));

        Assert.Empty(host.Diagnostics);
        Assert.Equal(2, host.Sources.Count);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Kinds_WhoseNamesDifferInCaseOnly_AreCrd1007()
    {
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", SchemaTexts.Part("Thing", "size: {type: integer}")),
            new SchemaInput("b.yaml", SchemaTexts.Part("THing", "size: {type: integer}")));

        Assert.Equal("CRD1007", Assert.Single(host.Diagnostics).Id);
        Assert.Single(host.Sources);
    }

    [Fact]
    public void Classes_OfTwoFilesThatDiffer_AreCrd1006AndOneIsMade()
    {
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", SchemaTexts.Part("Alpha", $"first:\n  x-paorender-type-name: Pair\n  {Part}")),
            new SchemaInput("b.yaml", SchemaTexts.Part("Beta", $"second:\n  x-paorender-type-name: Pair\n  {OtherPart}")));

        Assert.Equal("CRD1006", Assert.Single(host.Diagnostics).Id);
        Assert.Single(host.Sources.Values, text => text.Contains("class Pair ", StringComparison.Ordinal));
    }

    private static string Deeper(string schema) => schema.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static void HasBothPlaces(string id, string marked)
    {
        MarkedText.Mark[] marks = [.. MarkedText.Parse(marked).Marks];
        Diagnostic diagnostic = DiagnosticCheck.Reports(id, "schema.yaml(", marked);
        DiagnosticCheck.IsAt(marks[0], "folder/schema.yaml", Assert.Single(diagnostic.AdditionalLocations));
    }
}
