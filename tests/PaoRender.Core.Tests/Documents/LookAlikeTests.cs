using System;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>A letter that looks like one of ASCII is named with its number and with what to write; one cause is one report.</summary>
public class LookAlikeTests
{
    private const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: fast
          labels: {pool: fast}
        spec:
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/fast: ""
          machineConfigSelector:
            matchLabels:
              machineconfiguration.openshift.io/role: fast

        """;

    [Theory]
    [InlineData("name: p", "name: \u0440p", "p.yaml(4,9) error PAO1102", "a Cyrillic letter that looks like p (U+0440): write p instead")]
    [InlineData("name: p", "name: w\u03BFrk", "p.yaml(4,9) error PAO1102", "a Greek letter that looks like o (U+03BF): write o instead")]
    [InlineData("name: p", "name: \u0430", "p.yaml(4,9) error PAO1102", "a Cyrillic letter that looks like a (U+0430): write a instead")]
    [InlineData("name: p", "name: p\n  labels: {t\u0435am: x}", "p.yaml(5,12) error PAO1017", "looks like e (U+0435): write e instead")]
    [InlineData("name: p", "name: p\n  labels: {team: \u0445x}", "p.yaml(5,18) error PAO1017", "looks like x (U+0445): write x instead")]
    [InlineData("io/worker", "io/w\u043Erker", "p.yaml(10,5) error PAO1111", "looks like o (U+043E): write o instead")]
    public void Letter_IsNamedOnce(string from, string to, string expected, string advice)
    {
        string profile = DocumentInput.Profile.Replace(from, to, StringComparison.Ordinal);
        RenderResult result = new DocumentInput().Add("p.yaml", profile).Render();
        Assert.Equal([expected], DocumentInput.Found(result));
        Assert.Contains(advice, DocumentInput.Single(result).Message, StringComparison.Ordinal);
    }

    // A word of another script is a word.
    [Fact]
    public void Word_OfAnotherScript_IsNotTakenForAsciiOne() => Assert.DoesNotContain(
        "looks like",
        DocumentInput.Single(new DocumentInput().Add("p.yaml", DocumentInput.Profile
            .Replace("name: p", "name: \u0443\u0437\u0435\u043B", StringComparison.Ordinal)).Render()).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("io/fast: \"\"", "io/f\u200Bast: \"\"", "a.yaml(9,7) error PAO1111")]
    [InlineData("io/fast: \"\"", "io/fast: \"\u200B\"", "a.yaml(9,37) error PAO1111")]
    [InlineData("role: fast", "role: fa\u0455t", "a.yaml(12,47) error PAO1111")]
    [InlineData("matchLabels:\n      node-role.kubernetes.io/fast: \"\"",
        "matchExpressions: [{key: node-role.kubernetes.io/f\u200Bast, operator: Exists}]", "a.yaml(8,30) error PAO1203")]
    public void OddCharacterInALabelOfAPool_IsTheOnlyReport(string from, string to, string expected)
    {
        string pool = Pool.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Pool, pool);
        RenderResult result = new DocumentInput()
            .Add("a.yaml", pool).Add("p.yaml", DocumentInput.Profile.Replace("io/worker", "io/fast", StringComparison.Ordinal)).Render();
        Assert.Equal([expected], DocumentInput.Found(result));
    }

    [Theory]
    [InlineData("!!str 4", "this is text; remove the tag !!str.")]
    [InlineData("! 4", "this is text; remove the tag !.")]
    [InlineData("\"4\"", "this is text; remove the quotes.")]
    [InlineData("!!str four", "this is text.")]
    public void TextForANumber_IsToldWhatMakesItText(string value, string advice) => Assert.EndsWith(
        advice, DocumentInput.Single(new DocumentInput().Add("p.yaml", Pages(value)).Render()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void NumberOfManyDigits_IsToldToBeTooLarge(string sign) => Assert.Contains(
        "which is too large for any field",
        DocumentInput.Single(new DocumentInput().Add("p.yaml", Pages(sign + new string('7', 400))).Render()).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("|\n", "p.yaml(6,33)")]
    [InlineData(">-\n", "p.yaml(6,33)")]
    [InlineData("\"\"\n", "p.yaml(6,33)")]
    [InlineData("|\n\n\n", "p.yaml(6,33)")]
    public void EmptySnippet_IsNamedWhereItStands(string value, string place)
    {
        string profile = DocumentInput.Profile.Replace(
            "  name: p\n", "  name: p\n  annotations:\n    kubeletconfig.experimental: " + value, StringComparison.Ordinal);
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput().Add("p.yaml", profile).Render());
        Assert.Equal(place, found.Position.ToString());
    }

    private static string Pages(string count) => DocumentInput.Profile.Replace(
        "  nodeSelector:", $"  hugepages: {{pages: [{{size: 1G, count: {count}}}]}}\n  nodeSelector:", StringComparison.Ordinal);
}
