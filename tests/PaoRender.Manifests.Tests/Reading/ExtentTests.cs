using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>Every key and value knows where it begins and how long it is, as an editor counts.</summary>
public class ExtentTests
{
    [Theory]
    [InlineData("a: b\nc: 'd e'\n", "a", "b", "c", "'d e'")]
    [InlineData("a: b\r\nc: \"d\r\n e\"\r\nf: 1\r\n", "a", "b", "c", "\"d\r\n e\"", "f", "1")]
    [InlineData("a: b\rc: 'x'\rf: [1,\r {g: h}]\r", "a", "b", "c", "'x'", "f", "[1,\r {g: h}]", "1", "{g: h}", "g", "h")]
    [InlineData("a: \"\U0001F600\" \nb: {c: \U0001F600, d: 'x'}\n",
        "a", "\"\U0001F600\"", "b", "{c: \U0001F600, d: 'x'}", "c", "\U0001F600", "d", "'x'")]
    [InlineData("a:\tb\t# c\nd:\t\te\n", "a", "b", "d", "e")]
    [InlineData("a: b\u0085c: d\ne: f\n", "a", "b", "c", "d", "e", "f")]
    [InlineData("a: b\u2028c: d\ne: f\n", "a", "b", "c", "d", "e", "f")]
    [InlineData("a: {x: \"one\ntwo\", c: 3}\nd: 4\n", "a", "{x: \"one\ntwo\", c: 3}", "x", "\"one\ntwo\"", "c", "3", "d", "4")]
    [InlineData("a: {x: \"one\u0085two\", c: 3}\nd: 4\n", "a", "{x: \"one\u0085two\", c: 3}", "x", "\"one\u0085two\"", "c", "3", "d", "4")]
    [InlineData("a: 1\n---\n\uFEFFb: 2\n", "a", "1", "b", "2")]
    [InlineData("a: |\n  x\nb: &n !!str y\n", "a", "|\n  x\n", "b", "&n !!str y")]
    [InlineData("{\"a\": 1,\r\n \"b\": [true, -1.5e3, {}],\r \"c\": \"x\\\"\"}",
        "{\"a\": 1,\r\n \"b\": [true, -1.5e3, {}],\r \"c\": \"x\\\"\"}", "\"a\"", "1",
        "\"b\"", "[true, -1.5e3, {}]", "true", "-1.5e3", "{}", "\"c\"", "\"x\\\"\"")]
    public void Extents_AreThoseOfTheText(string text, params string[] expected)
    {
        var found = new List<string>();
        foreach (ManifestDocument document in Documents(text)) Collect(document.Root, text, found);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void ByteOrderMark_HasNoColumn()
    {
        ManifestEntry entry = Assert.Single(((ManifestMapping)Documents("\uFEFFa: 1\n").Single().Root).Entries);
        Assert.Equal((1, 1, 4), (entry.Line, entry.Column, entry.Value.Column));
    }

    [Fact]
    public void ValueWithoutText_HasAPlaceAndNoLength()
    {
        ManifestNode value = ((ManifestMapping)Documents("a:\nb: 1\n").Single().Root)["a"]!;
        Assert.Equal((1, 3, 0), (value.Line, value.Column, value.Length));
    }

    [Fact]
    public void Positions_AreTheSame_WhateverTheirLength() =>
        Assert.Equal(new SourcePosition("f", 1, 2), new SourcePosition("f", 1, 2) { Length = 3 });

    private static IReadOnlyList<ManifestDocument> Documents(string text)
    {
        var problems = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("f", text, problems);
        Assert.Empty(problems.Items);
        return documents;
    }

    private static void Collect(ManifestNode node, string text, List<string> found)
    {
        if (node.Length > 0) found.Add(Cut(text, node.Line, node.Column, node.Length));
        if (node is ManifestSequence sequence)
        {
            foreach (ManifestNode item in sequence.Items) Collect(item, text, found);
        }
        else if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries)
            {
                found.Add(Cut(text, entry.Line, entry.Column, entry.Length));
                Collect(entry.Value, text, found);
            }
        }
    }

    private static string Cut(string text, int line, int column, int length)
    {
        int at = 0;
        for (; line > 1; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && text[at + 1] != '\n')) line--;
        }

        return text.Substring(at + column - 1, length);
    }
}
