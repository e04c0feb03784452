using System;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

public class IncrementalTests
{
    private static readonly SchemaInput s_first = new(
        "first.yaml",
        "# A comment.\n" + SchemaTexts.Part("Alpha", "size:\n  description: How large.\n  type: integer")
            + "---\n" + SchemaTexts.Part("Beta", "a: {type: string}"));

    private static readonly SchemaInput s_second = new("second.yaml", SchemaTexts.Definition("Thing", "size: {type: integer}"));

    private readonly GeneratorHost _host = new GeneratorHost().Run(s_first, s_second);

    [Fact]
    public void FirstRun_Always_DoesEverything() => Assert.Equal(
        new RunReasons("New New", "New New", "New", "New New New", "New New New", "New New"), RunReasons.Of(_host));

    [Fact]
    public void Edit_OfUnrelatedCode_DoesNothing()
    {
        _host.AddCode("class Unrelated { }");
        _host.Run(s_first, s_second);

        Assert.Equal(
            new RunReasons("Cached Cached", "Cached Cached", "Cached", "Cached Cached Cached", "Cached Cached Cached", "Cached Cached"),
            RunReasons.Of(_host));
    }

    [Theory]
    [InlineData("# A comment.\n", "# Another comment,\n# on two lines.\n\n")]
    [InlineData("type: integer", "type:   'integer'   # a number")]
    public void Edit_OfCommentsAndWhiteSpace_ParsesAndGeneratesNothing(string old, string text)
    {
        _host.Run(s_first with { Text = s_first.Text.Replace(old, text, StringComparison.Ordinal) }, s_second);

        Assert.Equal(
            new RunReasons(
                "Modified Cached", "Modified Cached", "Cached", "Cached Cached Cached", "Cached Cached Cached", "Unchanged Cached"),
            RunReasons.Of(_host));
    }

    [Fact]
    public void Edit_OfADescription_GeneratesThatKindOnly()
    {
        _host.Run(s_first with { Text = s_first.Text.Replace("How large.", "How big.", StringComparison.Ordinal) }, s_second);

        RunReasons reasons = RunReasons.Of(_host);
        Assert.Equal("Modified Cached Cached", reasons.Kinds);
        Assert.Equal("Modified Cached Cached", reasons.Sources);
        Assert.Equal("Cached", reasons.Dropped);
        Assert.Contains("How big.", _host.Sources["Sample.Alpha.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_OfAType_GeneratesThatKindOnly()
    {
        _host.Run(s_first, s_second with { Text = s_second.Text.Replace("integer", "boolean", StringComparison.Ordinal) });

        RunReasons reasons = RunReasons.Of(_host);
        Assert.Equal("Cached Modified", reasons.Parsed);
        Assert.Equal("Cached Cached Modified", reasons.Kinds);
        Assert.Equal("Cached Cached Modified", reasons.Sources);
        Assert.Contains("bool? Size", _host.Sources["Sample.example.com_Thing_v1.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void File_Added_GeneratesItsKindsOnly()
    {
        _host.Run(s_first, s_second, new SchemaInput("third.yaml", SchemaTexts.Part("Gamma", "size: {type: integer}")));

        RunReasons reasons = RunReasons.Of(_host);
        Assert.Equal("Cached Cached New", reasons.Parsed);
        Assert.Equal("Cached Cached Cached New", reasons.Kinds);
        Assert.Equal("Cached Cached Cached New", reasons.Sources);
        Assert.Equal(4, _host.Sources.Count);
    }

    [Fact]
    public void File_Removed_TakesItsKindsAway()
    {
        _host.Run(s_second);

        RunReasons reasons = RunReasons.Of(_host);
        Assert.Equal("Removed Cached", reasons.Parsed);
        Assert.Equal("Removed Removed Cached", reasons.Kinds);
        Assert.Equal("Sample.example.com_Thing_v1.g.cs", Assert.Single(_host.Sources).Key);
    }

    [Fact]
    public void File_WithTheFirstOfTwoEqualClasses_WhenRemovedLeavesTheOtherOne()
    {
        const string Shared = "part:\n  type: object\n  x-paorender-type-name: Shared\n  properties:\n    size: {type: integer}";
        var alpha = new SchemaInput("a.yaml", SchemaTexts.Part("Alpha", Shared));
        var beta = new SchemaInput("b.yaml", SchemaTexts.Part("Beta", Shared));
        GeneratorHost host = new GeneratorHost().Run(alpha, beta);
        Assert.DoesNotContain("class Shared ", host.Sources["Sample.Beta.g.cs"], StringComparison.Ordinal);

        host.Run(beta);

        Assert.Contains("class Shared ", host.Sources["Sample.Beta.g.cs"], StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Fault_MovedByAComment_IsReportedAtItsNewPlaceAndGeneratesNothing()
    {
        var faulty = new SchemaInput("faulty.yaml", SchemaTexts.Part("Thing", "size: {type: integr}\ngood: {type: string}"));
        GeneratorHost host = new GeneratorHost().Run(faulty);
        int line = Assert.Single(host.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;

        host.Run(faulty with { Text = "# moved\n" + faulty.Text });

        Assert.Equal(line + 1, Assert.Single(host.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("Modified", RunReasons.Of(host).Diagnostics);
        Assert.Equal("Cached", RunReasons.Of(host).Sources);
    }
}
