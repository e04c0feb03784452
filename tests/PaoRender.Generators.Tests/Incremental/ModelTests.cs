extern alias Generators;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
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

    public static TheoryData<string> Steps =>
    [
        TrackingNames.Files, TrackingNames.Parsed, TrackingNames.Changes, TrackingNames.Kinds, TrackingNames.Facts,
        TrackingNames.SourceInputs, TrackingNames.FileDiagnostics, TrackingNames.ClashDiagnostics,
    ];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Step_EachNamedOne_HandsOverNothingOfTheCompiler(string step)
    {
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", s_schema),
            new SchemaInput("b.yaml", s_schema),
            new SchemaInput("c.yaml", s_schema).With("Namespace", "C"));
        List<object> values = [.. host.Result.TrackedSteps[step].SelectMany(item => item.Outputs).Select(output => output.Value)];

        Assert.NotEmpty(values);
        foreach (Type type in values.SelectMany(ObjectGraph.ReachableTypes))
        {
            Assert.False(
                type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
                $"{step} holds a {type}");
        }
    }

    [Fact]
    public void Graph_OfACompilersObject_IsSeen() =>
        Assert.Contains(typeof(LocalizableString), ObjectGraph.ReachableTypes(new[] { Rules.Malformed }).Select(type => type.BaseType));

    [Fact]
    public void Kind_SameTextTwice_IsEqual()
    {
        FileKind first = Parse(s_schema), second = Parse(s_schema);

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

    [Fact]
    public void Work_WhenCancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => SchemaParser.Parse(File(s_schema), cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => KindEmitter.Emit(Parse(s_schema).Kind, InteropFacts.None, cancellation.Token));
    }

    private static FileKind Parse(string text) => Assert.Single(SchemaParser.Parse(File(text), CancellationToken.None).Kinds);

    private static SchemaFile File(string text) => new("a.yaml", text, "Sample", "public");
}
