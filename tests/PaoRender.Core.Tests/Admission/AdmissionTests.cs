using System;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Each rule of the operator's webhook, broken in one way and kept by a hair's breadth. The added lines begin at line 11.</summary>
public class AdmissionTests
{
    private const string Page = "hugepages:\n  defaultHugepagesSize: 1G\n  pages:\n  - {size: 1G, count: 1}\n";

    [Theory]
    [InlineData("machineConfigLabel: {a: b, c: d}", "PAO1111 11:3")]
    [InlineData("machineConfigLabel: {}", "PAO1111 11:3")]
    [InlineData("machineConfigPoolSelector: {a: b, c: d}", "PAO1111 11:3")]
    [InlineData("machineConfigPoolSelector: {a/b/c: d}", "PAO1111 11:31")]
    [InlineData("machineConfigPoolSelector: {a: -d}", "PAO1111 11:34")]
    [InlineData("machineConfigPoolSelector: {A_b.c-1/Name: d}", "PAO1111 11:31")]
    [InlineData("machineConfigPoolSelector: {a-b.c/Name_1.x: D_1.x}", "")]
    [InlineData("numa: {topologyPolicy: best}", "PAO1112 11:26")]
    [InlineData("numa: {topologyPolicy: Restricted}", "PAO1112 11:26")]
    [InlineData("numa: {topologyPolicy: restricted}", "")]
    [InlineData("net:\n  devices:\n  - interfaceName: \"\"\n  userLevelNetworking: true", "PAO1113 13:22")]
    [InlineData("net:\n  devices:\n  - vendorID: \"0x12345\"\n  userLevelNetworking: true", "PAO1113 13:17")]
    [InlineData("net:\n  devices:\n  - vendorID: \"0x\"\n  userLevelNetworking: true", "PAO1113 13:17")]
    [InlineData("net:\n  devices:\n  - vendorID: \"0X1af4\"\n  userLevelNetworking: true", "PAO1113 13:17")]
    [InlineData("net:\n  devices:\n  - vendorID: \"0x1aG4\"\n  userLevelNetworking: true", "PAO1113 13:17")]
    [InlineData("net:\n  devices:\n  - interfaceName: a\n  - deviceID: \"0x1000\"\n  userLevelNetworking: true", "PAO1113 14:17")]
    [InlineData("net:\n  devices:\n  - deviceID: \"1000\"\n  userLevelNetworking: true", "PAO1113 13:17, PAO1113 13:17")]
    [InlineData("net:\n  devices:\n  - {}\n  userLevelNetworking: true", "PAO1113 13:7")]
    [InlineData("net:\n  devices:\n  - vendorID: \"0x1Af4\"\n    deviceID: \"0x1\"\n  userLevelNetworking: true", "")]
    [InlineData("kernelPageSize: 16k", "PAO1114 11:19")]
    [InlineData("kernelPageSize: 64k\nrealTimeKernel: {enabled: true}", "PAO1114 11:19")]
    [InlineData("kernelPageSize: 64k\nrealTimeKernel: {enabled: false}", "")]
    [InlineData("realTimeKernel: {enabled: true}\nworkloadHints: {realTime: false}", "PAO1106 12:29")]
    [InlineData("realTimeKernel: {enabled: true}\nworkloadHints: {realTime: true}", "")]
    [InlineData("workloadHints: {mixedCpus: true}", "PAO1106 11:30")]
    [InlineData("workloadHints: {mixedCpus: false}", "")]
    [InlineData("hardwareTuning: {isolatedCpuFreq: 0, reservedCpuFreq: -1}", "PAO1107 11:37, PAO1107 11:57")]
    [InlineData("hardwareTuning: {isolatedCpuFreq: 1, reservedCpuFreq: 1}", "")]
    public void Profile_OnTheNewestRelease_IsJudged(string lines, string errors) =>
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", AdmissionInput.With(lines))));

    [Theory]
    [InlineData("4.17", "512M", "1", "", "PAO1105 14:14")]
    [InlineData("4.17", "2M", "1", "", "")]
    [InlineData("4.18", "32M", "1", "", "")]
    [InlineData("4.18", "2m", "1", "", "PAO1105 14:14")]
    [InlineData("4.18", "512M", "1", "", "PAO1105 14:14")]
    [InlineData("4.18", "1G", "1", "", "PAO1105 15:14")]
    [InlineData("4.18", "2M", "-1", "", "PAO1105 14:25")]
    [InlineData("4.18", "2M", "1, node: -1", "", "PAO1105 14:34")]
    [InlineData("4.18", "1G", "1, node: 0", "", "")]
    [InlineData("5.2", "512M", "1", "kernelPageSize: 64k", "PAO1105 12:27")]
    [InlineData("5.2", "1Gi", "1", "", "PAO1105 14:14")]
    [InlineData("5.2", "", "1", "", "PAO1105 14:14")]
    public void HugePages_OfARelease_AreJudged(string release, string size, string count, string more, string errors)
    {
        string lines = Page.Replace("  - {size: 1G, count: 1}\n", $"  - {{size: {size}, count: {count}}}\n  - {{size: 1G, count: 1}}\n{more}");
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render(release, AdmissionInput.With(lines))));
    }

    [Theory]
    [InlineData("size: 2M, count: 1", "size: 2M, count: 2", true)]
    [InlineData("size: 2M, count: 1, node: 1", "size: 2M, count: 2, node: 1", true)]
    [InlineData("size: 2M, count: 1, node: 0", "size: 2M, count: 2, node: 1", false)]
    [InlineData("size: 2M, count: 1, node: 0", "size: 2M, count: 2", false)]
    public void HugePages_OfOneSize_AreGivenOnceForAPlace(string one, string other, bool refused)
    {
        string lines = Page.Replace("{size: 1G, count: 1}", $"{{{one}}}") + $"  - {{{other}}}";
        Assert.Equal(refused ? "PAO1105 15:14" : "", AdmissionInput.Errors(AdmissionInput.Render("5.2", AdmissionInput.With(lines))));
    }

    [Theory]
    [InlineData("worker", "", "PAO1111 9:3")]
    [InlineData("node-role.kubernetes.io/", "", "PAO1111 10:5")]
    [InlineData("worker", "machineConfigLabel: {a: b}", "PAO1111 9:3")]
    [InlineData("worker", "machineConfigLabel: {a: b}\nmachineConfigPoolSelector: {a: b}", "")]
    public void NodeSelector_WithoutARole_NeedsBothLabels(string key, string lines, string errors)
    {
        string profile = AdmissionInput.With(lines).Replace("node-role.kubernetes.io/worker", key == "worker" ? "worker" : $"\"{key}\"");
        Assert.Equal(errors, Without(AdmissionInput.Render("5.2", profile), "PAO1201"));
    }

    [Fact]
    public void NodeSelector_OfTwoEntries_IsRefused() => Assert.Equal(
        "PAO1111 9:3", Without(AdmissionInput.Render("5.2", AdmissionInput.Good + "    other: x\n"), "PAO1201"));

    [Theory]
    [InlineData("two")]
    [InlineData("two", "three", "four")]
    public void Profiles_ForTheSameNodes_AreAWarningAtTheSecond(params string[] names)
    {
        RenderResult result = AdmissionInput.Render(
            "5.2", [AdmissionInput.Good, .. names.Select(name => AdmissionInput.Good.Replace("name: good", "name: " + name))]);
        Assert.True(result.Succeeded);
        ManifestDiagnostic found = Assert.Single(result.Diagnostics, found => found.Code == "PAO1115");
        Assert.Equal((DiagnosticSeverity.Warning, "2.yaml", 9), (found.Severity, found.Position.File, found.Position.Line));
        Assert.Contains("1.yaml(9,3)", found.Message, StringComparison.Ordinal);
        Assert.Equal(names.Length > 1, found.Message.Contains("2 more profiles", StringComparison.Ordinal));
    }

    [Fact]
    public void Profiles_ForOtherNodes_AreTaken() => Assert.DoesNotContain(
        AdmissionInput.Render("5.2", AdmissionInput.Good, AdmissionInput.Good.Replace("name: good", "name: other").Replace("/worker", "/master"))
            .Diagnostics,
        found => found.Code == "PAO1115");

    [Fact]
    public void Profile_ThatNoWebhookWouldTake_IsRenderedByTheReferencesRules()
    {
        string profile = AdmissionInput.With(
            "machineConfigLabel: {a: b, c: d}\nnuma: {topologyPolicy: best}\nkernelPageSize: 16k\nnet: {devices: [{deviceID: x}]}");
        Assert.True(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Reference, profile).Succeeded);
        Assert.Equal(5,
            AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, profile)
                .Diagnostics.Count(found => found.Code.StartsWith("PAO111", StringComparison.Ordinal)));
    }

    private static string Without(RenderResult result, string code) =>
        string.Join(", ", AdmissionInput.Errors(result).Split(", ").Where(error => !error.StartsWith(code, StringComparison.Ordinal)));
}
