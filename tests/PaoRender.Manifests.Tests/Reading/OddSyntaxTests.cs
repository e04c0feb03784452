using System;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>What cannot be read because of a placeholder or an odd character is told by it, at its place.</summary>
public class OddSyntaxTests
{
    [Theory]
    [InlineData("a: {{ x }}\n", 1, 4, "placeholder")]
    [InlineData("a: x\nb: {{hub x hub}}\n", 2, 4, "placeholder")]
    [InlineData("a: %X%\n", 1, 4, "placeholder")]
    [InlineData("a: @X@\n", 1, 4, "placeholder")]
    [InlineData("a:\n  b: 1\n \u00A0c: 2\n", 3, 2, "no-break space (U+00A0)")]
    [InlineData("a:\n  b: 1\n \u200Bc: 2\n", 3, 2, "zero-width space (U+200B)")]
    public void Text_ThatCannotBeRead_IsToldByWhatIsOdd(string text, int line, int column, string advice)
    {
        var diagnostics = new DiagnosticBag();
        ManifestText.Read("a.yaml", text, diagnostics);
        ManifestDiagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal((ReadingCodes.Malformed, line, column), (found.Code, found.Position.Line, found.Position.Column));
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: 0x10\n", "16", "0x10")]
    [InlineData("a: 1_0\n", "10", "1_0")]
    [InlineData("a: No\n", "false", "No")]
    [InlineData("a: ~\n", "null", "~")]
    [InlineData("a: text\n", "text", "text")]
    [InlineData("b: &x 010\na: *x\n", "8", "010")]
    public void Scalar_KnowsHowItIsWritten(string text, string value, string written)
    {
        var root = (ManifestMapping)Assert.Single(ManifestText.Read("a.yaml", text, new DiagnosticBag())).Root;
        ManifestScalar scalar = Assert.IsType<ManifestScalar>(root["a"]);
        Assert.Equal((value, written), (scalar.Text, scalar.Written));
    }

    [Fact]
    public void Message_ThroughTwoBags_IsSaidOnce()
    {
        var first = new DiagnosticBag();
        first.Error("PAO1104", SourcePosition.None, "'0\u20131\u0007'");
        var second = new DiagnosticBag();
        second.Add(first.Items[0]);
        Assert.Equal("'0\u20131\\u0007' (\u2013 is an en dash (U+2013): write - instead.)", second.Items[0].Message);
        Assert.Equal("😀", Through("😀"));
        Assert.Equal("\\uD83D", Through("\uD83D"));
    }

    private static string Through(string message)
    {
        var bag = new DiagnosticBag();
        bag.Error("PAO1001", SourcePosition.None, message);
        return bag.Items[0].Message;
    }
}
