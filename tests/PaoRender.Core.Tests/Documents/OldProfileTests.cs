using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Profiles of v1 and v1alpha1 are rendered as the operator converts them, with all of it said.</summary>
public class OldProfileTests
{
    private const string Irq = "  globallyDisableIrqLoadBalancing: ";

    [Theory]
    [InlineData("v1", "", Irq + "true\n", "Mind that spec.globallyDisableIrqLoadBalancing, which is not set, becomes true.")]
    [InlineData("v1", Irq + "null\n", Irq + "true\n", "becomes true")]
    [InlineData("v1", Irq + "true\n", Irq + "true\n", "Nothing is lost.")]
    [InlineData("v1", Irq + "false\n", Irq + "false\n", "Nothing is lost.")]
    [InlineData("v1alpha1", "", Irq + "true\n", "becomes true")]
    [InlineData("v1", Irq + "false\n  workloadHints: {realTime: false}\n", Irq + "false\n", "Mind that spec.workloadHints (line 12) is lost.")]
    [InlineData(
        "v1",
        Irq + "false\n  hardwareTuning: {isolatedCpuFreq: 1, reservedCpuFreq: 2}\n",
        Irq + "false\n",
        "Mind that spec.hardwareTuning (line 12) is lost.")]
    [InlineData("v1", Irq + "false\n  net: {userLevelNetworking: true}\n", Irq + "false\n  net: {userLevelNetworking: true}\n", "Nothing is lost.")]
    [InlineData("v1", Irq + "false\n  numa: {topologyPolicy: none}\n", Irq + "false\n  numa: {topologyPolicy: none}\n", "Nothing is lost.")]
    public void OldProfile_GivesTheBytesOfWhatItIsConvertedTo(string version, string more, string converted, string said)
    {
        RenderResult old = new DocumentInput().Add("p.yaml", Of(version) + more).Render();
        RenderResult now = new DocumentInput().Add("p.yaml", DocumentInput.Profile + converted).Render();

        ManifestDiagnostic found = DocumentInput.Single(old);
        Assert.Equal($"p.yaml(1,13): warning PAO1006", found.ToString().Split(": This")[0]);
        Assert.Contains($"performance.openshift.io/{version} and is rendered as the operator converts it. ", found.Message, StringComparison.Ordinal);
        Assert.Contains(said, found.Message, StringComparison.Ordinal);
        Assert.Equal(4, now.Manifests.Count);
        Assert.Equal(now.Manifests.Select(manifest => manifest.Content), old.Manifests.Select(manifest => manifest.Content));
    }

    [Fact]
    public void OfflinedCpus_OfV1_AreLost()
    {
        string text = Of("v1").Replace("isolated: \"2-7\"", "isolated: \"2-7\"\n    offlined: \"8\"", StringComparison.Ordinal);

        RenderResult result = new DocumentInput().Add("p.yaml", text + Irq + "false\n").Render();

        Assert.Contains("Mind that spec.cpu.offlined (line 9) is lost.", DocumentInput.Single(result).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("offlined", PartitionText(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1", "isolated: \"2-7\"", "isolated: \"2-x\"", "p.yaml(8,15) error PAO1104")]
    [InlineData("v1", "isolated: \"2-7\"", "isolated: 2", "p.yaml(8,15) error PAO1002")]
    [InlineData("v1", "    reserved: \"0-1\"\n", "", "p.yaml(6,3) error PAO1101")]
    [InlineData("v1alpha1", "name: p", "name: P", "p.yaml(4,9) error PAO1102")]
    [InlineData("v1alpha1", "io/worker", "io/nowhere", "p.yaml(9,3) error PAO1201")]
    public void Content_IsCheckedLikeAnyOther(string version, string from, string to, string expected)
    {
        string text = Of(version).Replace(from, to, StringComparison.Ordinal);

        Assert.Equal(["p.yaml(1,13) warning PAO1006", expected], DocumentInput.Found(new DocumentInput().Add("p.yaml", text).Render()));
    }

    [Theory]
    [InlineData("v1alpha1", "  net: {userLevelNetworking: true}\n")]
    [InlineData("v1alpha1", "  workloadHints: {realTime: true}\n")]
    [InlineData("v1", "  kernelPageSize: 4k\n")]
    public void Field_OfALaterVersion_IsUnknown(string version, string more) => Assert.Contains(
        DocumentInput.Found(new DocumentInput().Add("p.yaml", Of(version) + more).Render()),
        found => found.StartsWith("p.yaml(11,3) ", StringComparison.Ordinal) && found.EndsWith(" PAO1004", StringComparison.Ordinal));

    [Theory]
    [InlineData("v1alpha1", "  net: {userLevelNetworking: true}\n", "spec.net (line 11) is lost")]
    [InlineData("v1alpha1", "  workloadHints: {realTime: true}\n", "spec.workloadHints (line 11) is lost")]
    [InlineData("v1", "  kernelPageSize: 64k\n", "spec.kernelPageSize (line 11) is lost")]
    [InlineData(
        "v1alpha1", Irq + "false\n",
        "spec.globallyDisableIrqLoadBalancing (line 11) is lost, spec.globallyDisableIrqLoadBalancing becomes true")]
    public void Field_OfALaterVersion_IsLostAndSaid(string version, string more, string said)
    {
        RenderResult with = new DocumentInput().Add("p.yaml", Of(version) + more).Render();
        RenderResult without = new DocumentInput().Add("p.yaml", Of(version)).Render();

        Assert.Contains(said, with.Diagnostics.Single(found => found.Code == "PAO1006").Message, StringComparison.Ordinal);
        Assert.Contains(
            "Only v2 has this field", with.Diagnostics.Single(found => found.Code == "PAO1004").Message, StringComparison.Ordinal);
        Assert.Equal(without.Manifests.Select(manifest => manifest.Content), with.Manifests.Select(manifest => manifest.Content));
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v1alpha1")]
    public void ByReferencesRules_ItIsPassedOver(string version)
    {
        RenderResult result = new DocumentInput { Strictness = Strictness.Reference }.Add("a.yaml", DocumentInput.Profile)
            .Add("b.yaml", Of(version).Replace("name: p", "name: q", StringComparison.Ordinal)).Render();

        Assert.Equal(["b.yaml(1,13) warning PAO1006"], DocumentInput.Found(result));
        Assert.Contains("nothing is rendered for it", DocumentInput.Single(result).Message, StringComparison.Ordinal);
        Assert.Equal(4, result.Manifests.Count);
    }

    [Fact]
    public void OldBesideNew_OfOneName_IsTwoOfOneName() => Assert.Contains(
        "b.yaml(4,9) error PAO1103",
        DocumentInput.Found(new DocumentInput().Add("a.yaml", DocumentInput.Profile).Add("b.yaml", Of("v1")).Render()));

    private static string Of(string version) => DocumentInput.Profile.Replace("io/v2", "io/" + version, StringComparison.Ordinal);

    private static string PartitionText(RenderResult result) =>
        string.Concat(result.Manifests.Select(manifest => System.Text.Encoding.UTF8.GetString(manifest.Content)));
}
