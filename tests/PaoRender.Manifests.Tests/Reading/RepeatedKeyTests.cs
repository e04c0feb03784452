using System.Linq;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>Keys that are there twice, at any depth, in YAML and in JSON.</summary>
public class RepeatedKeyTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "3:1 f(1,1)")]
    [InlineData("a:\n  b:\n  - c: 1\n    d: 2\n    c: 3\n", "5:5 f(3,5)")]
    [InlineData("a: {b: 1, 'b': 2, \"b\": 3}\n", "1:11 f(1,5), 1:19 f(1,11)")]
    [InlineData("a: 1\n---\na: 2\n", "")]
    [InlineData("x: &x {a: 1}\nb:\n  <<: *x\n  a: 2\n", "")]
    [InlineData("x: &x {a: 1}\nb:\n  <<: *x\n  a: 2\n  a: 3\n", "5:3 f(4,3)")]
    [InlineData("x: &x {a: 1}\ny: &y {b: 1}\nz:\n  <<: *x\n  <<: *y\n", "5:3 f(4,3)")]
    [InlineData("{\"a\": {\"b\": 1,\n \"b\": 2}}", "2:2 f(1,8)")]
    [InlineData("1: a\n\"1\": b\n", "2:1 f(1,1)")]
    [InlineData("a: {b: \"x\ny\", b: 2}\n", "2:5 f(1,5)")]
    [InlineData("a: {b: 1, b: 2}\nc: @\n", "malformed")]
    public void Keys_AreReportedWithBothPlaces(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void Mapping_OfManyKeys_IsLookedThrough()
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(i => $"k{i}: {i}\n")) + "k7: x\n";
        Assert.Equal("41:1 f(8,1)", Found(text));
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: A\nmetadata: {}\napiVersion: v1\nkind: B\nmetadata: {}\n", 4)]
    [InlineData("{\"apiVersion\": \"v1\", \"kind\": \"A\",\n\"kind\": \"B\", \"apiVersion\": \"v1\"}", 2)]
    public void TwoObjects_InOneDocument_AreOneError(string text, int line)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", text, problems, new ManifestTextOptions { Losses = DiagnosticSeverity.Error });
        ManifestDiagnostic problem = Assert.Single(problems.Items);
        Assert.Equal((ReadingCodes.RepeatedKey, line), (problem.Code, problem.Position.Line));
        Assert.Contains("'---'", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_PassInSilence_WhereNobodyAsks()
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", "a: 1\na: 2\nb: !!map [c]\n", problems);
        Assert.Empty(problems.Items);
    }

    private static string Found(string text)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", text, problems, new ManifestTextOptions { Losses = DiagnosticSeverity.Warning });
        return string.Join(", ", problems.Items.Select(item => item.Code == ReadingCodes.Malformed
            ? "malformed"
            : $"{item.Position.Line}:{item.Position.Column} {Other(item.Message)}"));
    }

    private static string Other(string message) =>
        message.Split(' ').First(word => word.StartsWith("f(", System.StringComparison.Ordinal)).TrimEnd('.');
}
