using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>Texts in double quotes whose later lines stand no deeper than their key: Go reads them.</summary>
public class QuotedLineTests
{
    [Theory]
    [InlineData("a:\n  b: \"one\n  two\"\n  c: 3\n", "one two")]
    [InlineData("a:\n  b: \"one\\\n  \\ two \\\"x\\\"\n\n  three\"\n  c: 3\n", "one two \"x\"\nthree")]
    [InlineData("a:\n  d: |\n    e: \"open\n    x\n  b: \"one\n  two\"\n  c: 3\n", "one two")]
    [InlineData("a:\n  b: \"one\n  two\"\n  d: \"x\n  y\"\n  c: 3\n", "one two")]
    public void Text_WithShallowLines_IsReadAndTheRestKeepsItsPlace(string yaml, string expected)
    {
        var bag = new DiagnosticBag();
        ManifestDocument document = Assert.Single(ManifestText.Read("a.yaml", yaml, bag));

        Assert.Empty(bag.Items);
        Assert.Equal(expected, Scalar(document, "b").Text);
        Assert.Equal(yaml.Split('\n').Length - 1, Scalar(document, "c").Line);
        if (((ManifestMapping)document.Root).Find("a", "d") is ManifestScalar { Text: { } other }
            && other.Contains('"', System.StringComparison.Ordinal))
            Assert.Equal("e: \"open\nx\n", other);
    }

    [Fact]
    public void Text_ThatIsNoYamlForAnotherReason_IsRefused()
    {
        var bag = new DiagnosticBag();
        ManifestText.Read("a.yaml", "a:\n  b: \"one\n  two\n", bag);

        Assert.Equal(ReadingCodes.Malformed, Assert.Single(bag.Items).Code);
    }

    private static ManifestScalar Scalar(ManifestDocument document, string key) => (ManifestScalar)((ManifestMapping)document.Root).Find("a", key)!;
}
