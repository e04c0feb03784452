using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests.Tests.Reading;

public class ManifestTextTests
{
    [Fact]
    public void Read_OfSeveralDocuments_KeepsFileLines()
    {
        IReadOnlyList<ManifestDocument> documents = Read("# first\na: 1\n--- # next\n\nb:\n  c: x\n");

        Assert.Equal(2, documents.Count);
        var second = (ManifestMapping)documents[1].Root;
        Assert.True(second.TryGetEntry("b", out ManifestEntry entry));
        Assert.Equal((5, 1), (entry.Line, entry.Column));
        ManifestNode value = second.Find("b", "c")!;
        Assert.Equal((6, 6), (value.Line, value.Column));
    }

    [Fact]
    public void Read_OfEmptyDocuments_SkipsThem() => Assert.Single(Read("---\n---\n# nothing\n---\na: 1\n---\n"));

    [Fact]
    public void Read_OfTextBehindTheSeparator_ReportsIt()
    {
        DiagnosticBag errors = Errors("a: 1\n--- b\nc: 1\n");

        ManifestDiagnostic error = Assert.Single(errors.Items);
        Assert.Equal(ReadingCodes.Malformed, error.Code);
        Assert.Equal(2, error.Position.Line);
    }

    [Theory]
    [InlineData("a: {b: c,d\n")]
    [InlineData("a: [b,c\n")]
    [InlineData("a: {b: c\nd: e\n")]
    public void Read_OfAnOpenBracket_ReportsItWithAPlace(string text)
    {
        ManifestDiagnostic error = Assert.Single(Errors(text).Items);
        Assert.Equal(ReadingCodes.Malformed, error.Code);
        Assert.InRange(error.Position.Line, 1, 3);
        Assert.True(error.Position.Column >= 1);
    }

    [Theory]
    [InlineData("yes", ScalarKind.Boolean, "true")]
    [InlineData("off", ScalarKind.Boolean, "false")]
    [InlineData("010", ScalarKind.Integer, "8")]
    [InlineData("1_000", ScalarKind.Integer, "1000")]
    [InlineData("0x10", ScalarKind.Integer, "16")]
    [InlineData("2020-01-01", ScalarKind.String, "2020-01-01")]
    [InlineData("~", ScalarKind.Null, "null")]
    [InlineData("1.50", ScalarKind.Float, "1.5")]
    [InlineData("1.0", ScalarKind.Integer, "1")]
    [InlineData("1e3", ScalarKind.Integer, "1000")]
    [InlineData(".5", ScalarKind.Float, "0.5")]
    [InlineData("'1'", ScalarKind.String, "1")]
    [InlineData("!!str 1", ScalarKind.String, "1")]
    [InlineData("0-3", ScalarKind.String, "0-3")]
    public void Read_OfScalars_ResolvesAsYaml11(string text, ScalarKind kind, string json)
    {
        var scalar = (ManifestScalar)((ManifestMapping)Read("a: " + text + "\n")[0].Root)["a"]!;
        Assert.Equal((kind, json), (scalar.Kind, scalar.Text));
    }

    [Fact]
    public void Read_OfMergeKeys_TakesTheirEntries()
    {
        var root = (ManifestMapping)Read("base: &b {x: 1, z: 2}\nuse:\n  <<: *b\n  z: 3\n")[0].Root;
        Assert.Equal("1", ((ManifestScalar)root.Find("use", "x")!).Text);
        Assert.Equal("3", ((ManifestScalar)root.Find("use", "z")!).Text);
    }

    [Fact]
    public void Read_OfRepeatedKeys_TakesTheLast()
    {
        var root = (ManifestMapping)Read("a: 1\na: 2\n")[0].Root;
        Assert.Equal("2", ((ManifestScalar)Assert.Single(root.Entries).Value).Text);
    }

    [Fact]
    public void Read_OfAForbiddenCharacter_ReportsItsPlace()
    {
        ManifestDiagnostic error = Assert.Single(Errors("a: b\nc: \u0001d\n").Items);
        Assert.Equal((2, 4), (error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void Read_OfJsonObjects_ReadsAStream() => Assert.Equal(2, Read("{\"a\": 1}\n{\"b\": 2}\n").Count);

    [Fact]
    public void Read_OfFlowYaml_DependsOnTheRelease()
    {
        const string Text = "{a: 1}\n---\nb: 2\n";
        Assert.Equal(2, Read(Text).Count);

        var errors = new DiagnosticBag();
        ManifestText.Read("f", Text, errors, new ManifestTextOptions { JsonMayTurnYaml = false });
        Assert.True(errors.HasErrors);
    }

    [Fact]
    public void Read_OfJsonThenYaml_GoesOnBehindTheObject()
    {
        IReadOnlyList<ManifestDocument> documents = Read("{\"a\": 1}\n---\nb: 2\n");
        Assert.Equal(["a", "b"], documents.Select(document => ((ManifestMapping)document.Root).Entries[0].Key));
        Assert.Equal(3, documents[1].Root.Line);
    }

    [Fact]
    public void Read_OfWindowsLines_GivesTheSameTree()
    {
        var root = (ManifestMapping)Read("a: |\r\n  x\r\n  y\r\nb: 1\r\n")[0].Root;
        Assert.Equal("x\ny\n", ((ManifestScalar)root["a"]!).Text);
        Assert.Equal(4, root["b"]!.Line);
    }

    [Fact]
    public void Read_OfDeepNesting_ReportsInsteadOfOverflowing() =>
        Assert.True(Errors(string.Concat(Enumerable.Repeat("[", 5000))).HasErrors);

    private static IReadOnlyList<ManifestDocument> Read(string text)
    {
        var errors = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("f.yaml", text, errors);
        Assert.Empty(errors.Items);
        return documents;
    }

    private static DiagnosticBag Errors(string text)
    {
        var errors = new DiagnosticBag();
        ManifestText.Read("f.yaml", text, errors);
        return errors;
    }
}
