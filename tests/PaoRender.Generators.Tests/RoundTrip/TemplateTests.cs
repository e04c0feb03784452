using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

public class TemplateTests
{
    [Fact]
    public void Template_New_HasNameAndDefaults() => Assert.Equal(
        """
        apiVersion: example.com/v1
        kind: Ruled
        metadata:
          name: one
        spec:
          mode: auto
          name: n1
          nested:
            size: 3
          tags:
          - a1

        """,
        V1Ruled.Template("one").ToYaml());

    [Fact]
    public void Template_New_BreaksNoRule() =>
        Assert.All(V1Ruled.Template("one").Validate(), item => Assert.Equal(ValidationCodes.NotChecked, item.Code));

    [Fact]
    public void Template_Twice_SharesNothing()
    {
        V1Ruled.Template("one").Spec.Tags!.Add("b");

        Assert.Equal(["a1"], V1Ruled.Template("two").Spec.Tags!);
    }

    [Fact]
    public void Parse_Error_HasItsPlace()
    {
        var bag = new DiagnosticBag();
        V1Ruled.Parse("a.yaml", "apiVersion: example.com/v1\nkind: Ruled\nspec:\n  name: 5\n  typo: 1\n", bag);

        Assert.Equal(["a.yaml(4,9)", "a.yaml(5,3)"], bag.Items.Select(item => item.Position.ToString()));
        Assert.Equal([ReadingCodes.WrongType, ReadingCodes.UnknownField], bag.Items.Select(item => item.Code));
    }

    [Theory]
    [InlineData("apiVersion: example.com/v2\nkind: Ruled\n", 1, 13)]
    [InlineData("apiVersion: example.com/v1\nkind: Other\n", 2, 7)]
    [InlineData("kind: Ruled\n", 1, 1)]
    [InlineData("apiVersion: example.com/v1\nkind: Ruled\n---\na: 1\n", 4, 1)]
    [InlineData("", 0, 0)]
    public void Parse_OfAnotherKind_IsReported(string text, int line, int column)
    {
        var bag = new DiagnosticBag();
        V1Ruled.Parse("a.yaml", text, bag);

        ManifestDiagnostic error = Assert.Single(bag.Items);
        Assert.Equal((ValidationCodes.WrongKind, line, column), (error.Code, error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void Parse_WrittenText_ComesBack()
    {
        var bag = new DiagnosticBag();
        string text = V1Ruled.Template("one").ToYaml();

        Assert.Equal(text, V1Ruled.Parse("a.yaml", text, bag).ToYaml());
        Assert.Empty(bag.Items);
        Assert.Throws<ArgumentNullException>(() => V1Ruled.Parse("a.yaml", text, null!));
    }
}
