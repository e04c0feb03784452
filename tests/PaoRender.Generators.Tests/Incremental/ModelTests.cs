extern alias Generators;

using System;
using System.Threading;
using Generators::PaoRender.Generators;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

public class ModelTests
{
    private static readonly string s_schema = SchemaTexts.Part(
        "Thing",
        """
        part:
          type: object
          x-paorender-since: "4.14"
          properties:
            names:
              type: array
              items: {type: string}
        bad: {type: none}
        """);

    [Fact]
    public void Kind_SameTextTwice_IsEqual()
    {
        ParsedKind first = Parse(s_schema), second = Parse(s_schema);

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Kind_SameTextAtOtherLines_IsEqual() => Assert.Equal(Parse(s_schema), Parse("# a comment\n\n" + s_schema));

    [Theory]
    [InlineData("  names:\n      ", "  texts:\n      ")]
    [InlineData("{type: string}", "{type: integer}")]
    [InlineData("4.14", "4.15")]
    [InlineData("type: array", "type: array\n                x-paorender-emit: always")]
    [InlineData("type: array", "type: array\n                description: New.")]
    [InlineData("type: array", "type: array\n                maxItems: 3")]
    public void Kind_OtherSchema_IsNotEqual(string old, string text)
    {
        string changed = s_schema.Replace(old, text, StringComparison.Ordinal);

        Assert.NotEqual(s_schema, changed);
        Assert.NotEqual(Parse(s_schema), Parse(changed));
    }

    [Fact]
    public void Structure_OtherTexts_IsEqual()
    {
        const string Texts = "type: array\n                description: New.\n                maxItems: 3";
        string changed = s_schema.Replace("type: array", Texts, StringComparison.Ordinal);
        ClassSpec first = Parse(s_schema).Kind.Classes[1], second = Parse(changed).Kind.Classes[1];

        Assert.NotEqual(first, second);
        Assert.Equal(first.Structure(), second.Structure());
    }

    private static ParsedKind Parse(string text) => Assert.Single(SchemaParser.Parse(File(text), CancellationToken.None).Kinds);

    private static SchemaFile File(string text) => new("a.yaml", text, "Sample", "public");
}
