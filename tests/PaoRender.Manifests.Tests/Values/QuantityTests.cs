using System.Collections.Generic;
using System.IO;

namespace PaoRender.Manifests.Tests.Values;

public class QuantityTests
{
    [Fact]
    public void Sum_OwnVectors_PrintsAsTheReference() => Check(VectorFiles.Own("quantity.jsonl"), 40);

    [SkippableFact]
    public void Sum_AllVectors_PrintsAsTheReference() => Check(VectorFiles.Whole("quantity.jsonl"), 400);

    [Theory]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("0.5Gi", "512Mi")]
    [InlineData("1.1Ki", "1126400m")]
    [InlineData("1e3", "1e3")]
    [InlineData("1000", "1k")]
    [InlineData("512", "512")]
    [InlineData("-2Ki", "-2Ki")]
    [InlineData("0.0000000001", "1n")]
    [InlineData("1e30", "9223372036854775807")]
    [InlineData("1e-999999", "1e-9")]
    [InlineData("1e999999", "9223372036854775807")]
    [InlineData("Mi", "0")]
    public void ToString_OfParsed_IsCanonical(string text, string canonical) =>
        Assert.Equal(canonical, Quantity.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1.5.5")]
    [InlineData("10%")]
    [InlineData("1 Gi")]
    [InlineData(" 1Gi")]
    [InlineData("0x10")]
    [InlineData("1Xi")]
    [InlineData("1KiB")]
    public void TryParse_OfAnythingElse_Fails(string text)
    {
        Assert.False(Quantity.TryParse(text, out _, out string problem));
        Assert.NotEmpty(problem);
    }

    [Fact]
    public void Equals_ComparesValuesNotSuffixes() => Assert.Equal(Quantity.Parse("1100Mi"), Quantity.Parse("1126400Ki"));

    private static void Check(string path, int atLeast)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in File.ReadLines(path))
        {
            var vector = (ManifestMapping)JsonTreeReader.ReadSingle(line);
            count++;
            if (Sum((ManifestSequence)vector["terms"]!) != (vector["sum"] as ManifestScalar)?.Text) wrong.Add(line);
        }

        Assert.Empty(wrong);
        Assert.True(count >= atLeast, $"only {count} vectors were read");
    }

    private static string? Sum(ManifestSequence terms)
    {
        Quantity sum = default;
        foreach (ManifestNode term in terms.Items)
        {
            if (!Quantity.TryParse(((ManifestScalar)term).Text, out Quantity value, out _)) return null;
            sum += value;
        }

        return sum.ToString();
    }
}
