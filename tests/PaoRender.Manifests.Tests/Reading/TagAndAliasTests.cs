using System.Linq;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>Tags mean what they mean to the reference; aliases stand where they are used, and within bounds.</summary>
public class TagAndAliasTests
{
    [Theory]
    [InlineData("!!int \"3\"", "3")]
    [InlineData("!!float 3", "3")]
    [InlineData("!!float 1.5", "1.5")]
    [InlineData("!!bool yes", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!timestamp 2020-01-01", "\"2020-01-01\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!<tag:yaml.org,2002:int> 5", "5")]
    [InlineData("!!binary MC0z", "\"0-3\"")]
    [InlineData("!!seq [5]", "[5]")]
    [InlineData("!!map {b: 5}", "{\"b\":5}")]
    public void Tag_MakesOfAValue_WhatTheReferenceDoes(string text, string json)
    {
        var problems = new DiagnosticBag();
        var options = new ManifestTextOptions { Losses = DiagnosticSeverity.Error };
        ManifestNode root = ManifestText.Read("f", "a: " + text + "\n", problems, options).Single().Root;
        Assert.Empty(problems.Items);
        Assert.Equal("{\"a\":" + json + "}", ManifestJson.Write(root));
    }

    [Theory]
    [InlineData("!!map [5]")]
    [InlineData("!!seq {b: 5}")]
    [InlineData("!mine {b: 5}")]
    [InlineData("!mine 5")]
    public void Tag_ThatTheReferencePassesOver_IsReported(string text)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", "a: " + text + "\n", problems, new ManifestTextOptions { Losses = DiagnosticSeverity.Error });
        ManifestDiagnostic problem = Assert.Single(problems.Items);
        Assert.Equal((ReadingCodes.Malformed, 1, 4), (problem.Code, problem.Position.Line, problem.Position.Column));
    }

    [Fact]
    public void Alias_StandsWhereItIsUsed()
    {
        var problems = new DiagnosticBag();
        var root = (ManifestMapping)ManifestText.Read("f", "a: &x 1\nb: &y {c: 2}\nd: [*x, *y]\n", problems).Single().Root;
        var items = (ManifestSequence)root["d"]!;
        Assert.Equal((3, 5, 2), (items.Items[0].Line, items.Items[0].Column, items.Items[0].Length));
        Assert.Equal((3, 9, 2), (items.Items[1].Line, items.Items[1].Column, items.Items[1].Length));
        Assert.Equal((1, 4), items.Items[0].Anchor);
        ManifestEntry inside = ((ManifestMapping)items.Items[1]).Entries[0];
        Assert.Equal((3, 9, 2), (inside.Line, inside.Column, inside.Length));
        Assert.Equal((2, 8), inside.Anchor);
        Assert.Equal((3, 9), (inside.Value.Line, inside.Value.Column));
        Assert.Equal((2, 11), inside.Value.Anchor);
    }

    // What the outermost alias repeats stands there, and its text where it was written first.
    [Theory]
    [InlineData("a: &a [1]\nb: &b {c: *a}\nd: *b\n", 3, 4, 1, 8)]
    [InlineData("a: &a {c: [1]}\nd:\n  <<: *a\n", 3, 7, 1, 12)]
    [InlineData("a: &a {c: [1]}\nd:\n  <<: [*a]\n", 3, 8, 1, 12)]
    [InlineData("a: &a {c: [1]}\nb: &b {<<: *a}\nd: *b\n", 3, 4, 1, 12)]
    [InlineData("d:\n  <<: {c: [1]}\n", 2, 12, 0, 0)]
    public void Value_BelowAnAlias_StandsAtTheAlias(string text, int line, int column, int anchorLine, int anchorColumn)
    {
        var root = (ManifestMapping)ManifestText.Read("f", text, new DiagnosticBag()).Single().Root;
        ManifestNode item = ((ManifestSequence)root.Find("d", "c")!).Items[0];
        Assert.Equal((line, column), (item.Line, item.Column));
        Assert.Equal((anchorLine, anchorColumn), item.Anchor);
    }

    [Fact]
    public void Aliases_ThatSwellTheDocument_AreRefused() =>
        Refused(
            string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: &a{i} [{(i == 0 ? "x" : $"*a{i - 1}, *a{i - 1}")}]\n")),
            "repeats too much");

    [Fact]
    public void Aliases_ThatNestTooDeeply_AreRefused() =>
        Refused(
            "a: [" + string.Join(", ", Enumerable.Range(0, 200_000)) + "]\n"
            + string.Concat(Enumerable.Range(0, 600).Select(i => $"a{i}: &a{i} [{(i == 0 ? "x" : $"*a{i - 1}")}]\n")),
            "too deeply");

    [Fact]
    public void Aliases_OfAFewValues_MayBeMany()
    {
        var problems = new DiagnosticBag();
        string text = "a: &a {b: 1}\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"a{i}: *a\nb{i}: 1\n"));
        Assert.Single(ManifestText.Read("f", text, problems));
        Assert.Empty(problems.Items);
    }

    private static void Refused(string text, string word)
    {
        var problems = new DiagnosticBag();
        Assert.Empty(ManifestText.Read("f", text, problems));
        Assert.Contains(word, Assert.Single(problems.Items).Message, System.StringComparison.Ordinal);
    }
}
