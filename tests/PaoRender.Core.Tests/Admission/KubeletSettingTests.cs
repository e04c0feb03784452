using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Kubelet settings in the annotation that the kubelet, the operator or the Machine Config Operator does not take.</summary>
public class KubeletSettingTests
{
    [Theory]
    [InlineData("\"maxPods\": 250", "")]
    [InlineData("\"maxpod\": 250", "PAO1521")]
    [InlineData("\"maxPodz\": 1, \"podPidsLimt\": 2, \"cpuManagerPolicy\": \"none\"", "PAO1521, PAO1521, PAO1522")]
    [InlineData("\"maxPods\": 1, \"maxpods\": 2", "PAO1015")]
    [InlineData("\"hairpinMode\": \"None\"", "PAO1108")]
    [InlineData("\"topologyManagerScope\": \"pod\"", "")]
    [InlineData("\"topologyManagerScope\": \"pods\"", "PAO1108")]
    [InlineData("\"reservedSystemCPUs\": \"0\"", "PAO1522")]
    [InlineData("\"reservedSystemCPUs\": \"0-1\"", "")]
    [InlineData("\"topologyManagerPolicy\": \"restricted\"", "PAO1522")]
    [InlineData("\"cpuManagerPolicy\": \"static\"", "")]
    [InlineData("\"featureGates\": {\"X\": true}", "PAO1523")]
    [InlineData("\"featureGates\": {}", "")]
    [InlineData("\"clusterDNS\": [\"10.0.0.10\"]", "PAO1523")]
    [InlineData("\"staticPodPath\": \"/etc\"", "PAO1523")]
    public void Setting_IsJudged(string setting, string expected) => Assert.Equal(expected, Errors("5.2", setting));

    [Theory]
    [InlineData("\"kubeReserved\": {\"memory\": \"1Gi\"}", "")]
    [InlineData("\"kubeReserved\": {\"memory\": \"1GB\"}", "PAO1108")]
    [InlineData("\"systemReserved\": {\"memory\": \"10%\"}", "PAO1108")]
    [InlineData("\"systemReserved\": {\"memory\": \"-1Gi\"}", "PAO1108")]
    [InlineData("\"evictionHard\": {\"memory.available\": \"10%\"}", "")]
    [InlineData("\"evictionHard\": {\"memory.available\": \"110%\"}", "PAO1108")]
    [InlineData("\"evictionHard\": {\"memory.available\": \"ten\"}", "PAO1108")]
    [InlineData("\"evictionSoft\": {\"memory.available\": \"10%\"}", "PAO1108")]
    [InlineData("\"evictionSoft\": {\"memory.available\": \"10%\"}, \"evictionSoftGracePeriod\": {\"memory.available\": \"90s\"}", "")]
    [InlineData("\"imageGCHighThresholdPercent\": 70", "PAO1108")]
    [InlineData("\"imageGCHighThresholdPercent\": 70, \"imageGCLowThresholdPercent\": 60", "")]
    [InlineData("\"imageGCHighThresholdPercent\": 101", "PAO1108")]
    [InlineData("\"systemReserved\": {\"memory\": null}", "PAO1108")]
    [InlineData("\"SystemReserved\": {\"memory\": null, \"cpu\": null}", "PAO1108, PAO1108")]
    [InlineData("\"evictionHard\": {\"memory.available\": null}", "PAO1108")]
    [InlineData("\"allowedUnsafeSysctls\": [null]", "PAO1108")]
    [InlineData("\"registerWithTaints\": [null]", "PAO1108")]
    [InlineData("\"systemReserved\": null, \"maxPods\": null, \"unknown\": [null]", "PAO1521")]
    public void Amount_IsJudged(string setting, string expected) => Assert.Equal(expected, Errors("5.2", setting));

    [Theory]
    [InlineData("5.2", "cpuManagerPolicyOptions", "\"full-pcpus-only\": \"true\"", "")]
    [InlineData("5.2", "cpuManagerPolicyOptions", "\"full-pcpu-only\": \"true\"", "PAO1108")]
    [InlineData("5.2", "cpuManagerPolicyOptions", "\"full-pcpus-only\": \"yes\"", "PAO1108")]
    [InlineData("5.2", "topologyManagerPolicyOptions", "\"max-allowable-numa-nodes\": \"10\"", "")]
    [InlineData("5.2", "topologyManagerPolicyOptions", "\"max-allowable-numa-nodes\": \"true\"", "PAO1108")]
    [InlineData("4.18", "cpuManagerPolicyOptions", "\"distribute-cpus-across-cores\": \"true\"", "")]
    [InlineData("4.18", "cpuManagerPolicyOptions", "\"strict-cpu-reservation\": \"true\"", "PAO1108")]
    public void Option_OfAManager_IsJudged(string release, string field, string option, string expected) =>
        Assert.Equal(expected, Errors(release, $"\"{field}\": {{{option}}}"));

    [Theory]
    [InlineData("\"cpuManagerPolicy\": \"static\"", "PAO1522")]
    [InlineData("\"cpuManagerPolicyOptions\": {\"full-pcpus-only\": \"true\"}", "PAO1522")]
    [InlineData("\"cpuManagerReconcilePeriod\": \"10s\"", "")]
    public void Setting_UnderDynamicAllocation_IsJudged(string setting, string expected) =>
        Assert.Equal(expected, Errors("5.2", setting, "    performance.openshift.io/dra-resource-management: \"true\"\n"));

    [Theory]
    [InlineData("4.18", "distribute-cpus-across-numa", null, "PAO1108 warning 1:6:33")]
    [InlineData("4.20", "distribute-cpus-across-numa", null, "")]
    [InlineData("5.2", "align-by-socket", null, "PAO1108 warning 1:6:33")]
    [InlineData("5.2", "align-by-socket", "featureSet: TechPreviewNoUpgrade", "PAO1108 warning 1:6:33")]
    [InlineData("5.2", "align-by-socket", "featureSet: CustomNoUpgrade, customNoUpgrade: {enabled: [CPUManagerPolicyAlphaOptions]}", "")]
    [InlineData("5.2", "align-by-socket", "featureSet: CustomNoUpgrade, customNoUpgrade: {enabled: [Other]}", "PAO1108 error 1:6:33")]
    public void Option_OfAlphaLevel_NeedsItsGate(string release, string option, string? gates, string expected)
    {
        string profile = AdmissionInput.Good.Replace(
            "  name: good\n",
            "  name: good\n  annotations:\n    kubeletconfig.experimental: '{\"cpuManagerPolicyOptions\": {\"" + option + "\": \"true\"}}'\n",
            System.StringComparison.Ordinal);
        string gate = $"apiVersion: config.openshift.io/v1\nkind: FeatureGate\nmetadata: {{name: cluster}}\nspec: {{{gates}}}\n";
        Assert.Equal(expected, AdmissionInput.Found(AdmissionInput.Render(release, gates is null ? [profile] : [profile, gate])));
    }

    private static string Errors(string release, string setting, string more = "") => string.Join(", ", Render(release, setting, more).Diagnostics
        .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Code));

    private static RenderResult Render(string release, string setting, string more) => AdmissionInput.Render(release, AdmissionInput.Good.Replace(
        "  name: good\n", $"  name: good\n  annotations:\n{more}    kubeletconfig.experimental: '{{{setting}}}'\n", System.StringComparison.Ordinal));
}
