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
    [InlineData("!mine 5", "\"5\"")]
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
        Assert.Equal((2, 11), (((ManifestMapping)items.Items[1])["c"]!.Line, ((ManifestMapping)items.Items[1])["c"]!.Column));
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
