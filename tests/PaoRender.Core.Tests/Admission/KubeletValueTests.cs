using System;
using System.Linq;
using PaoRender.Core.Tests.Documents;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Values with which a kubelet does not start, in a profile's annotation and in KubeletConfig objects.</summary>
public class KubeletValueTests
{
    private const string Newest = "5.2";

    // The place is that of the key, or of the item of a list, within the JSON text; "" stands for no finding.
    [Theory]
    [InlineData("\"kubeReserved\": {\"memroy\": \"1Gi\"}", 20, "Did you mean 'memory'?")]
    [InlineData("\"systemReserved\": {\"hugepages-1Gi\": \"1Gi\"}", 22, "cpu, memory, ephemeral-storage, pid")]
    [InlineData("\"systemReserved\": {\"cpu\": \"1\", \"memory\": \"1Gi\", \"ephemeral-storage\": \"1Gi\", \"pid\": \"1000\"}", 0, "")]
    [InlineData("\"evictionHard\": {\"memory.avail\": \"1Gi\"}", 20, "Did you mean 'memory.available'?")]
    [InlineData("\"evictionHard\": {\"disk\": \"1Gi\"}", 20, "There are memory.available")]
    [InlineData("\"evictionHard\": {\"memory.available\": \"0\"}", 20, "more than nothing")]
    [InlineData("\"evictionHard\": {\"pid.available\": \"10%\", \"nodefs.inodesFree\": \"0%\", \"containerfs.available\": \"5%\"}", 0, "")]
    [InlineData("\"evictionMinimumReclaim\": {\"memory\": \"1Gi\"}", 30, "unknown signal 'memory' in evictionMinimumReclaim")]
    [InlineData("\"evictionMinimumReclaim\": {\"memory.available\": \"0\"}", 0, "")]
    [InlineData("\"evictionSoft\": {\"pid.available\": \"5%\"}, \"evictionSoftGracePeriod\": {\"pid.available\": \"5\"}", 72, "no time to wait")]
    [InlineData("\"enforceNodeAllocatable\": [\"podz\"]", 30, "Did you mean 'pods'?")]
    [InlineData("\"enforceNodeAllocatable\": [\"pods\", \"none\"]", 38, "no other word beside it")]
    [InlineData("\"enforceNodeAllocatable\": [\"pods\", \"system-reserved\"]", 38, "needs a control group")]
    [InlineData("\"enforceNodeAllocatable\": [\"pods\"]", 0, "")]
    [InlineData("\"enforceNodeAllocatable\": [\"none\"], \"cgroupsPerQOS\": false", 0, "")]
    [InlineData("\"cgroupsPerQOS\": false", 3, "[\"none\"]")]
    [InlineData("\"systemReservedCgroup\": \"/system.slice\"", 3, "told the reserved CPUs")]
    [InlineData("\"containerLogMaxSize\": \"10x\"", 3, "no size")]
    [InlineData("\"containerLogMaxSize\": \"50Mi\", \"containerLogMaxFiles\": 2", 0, "")]
    [InlineData("\"containerLogMaxFiles\": 1", 3, "Write 2 or more")]
    [InlineData("\"containerLogMaxWorkers\": 0", 3, "Write 1 or more")]
    [InlineData("\"containerLogMonitorInterval\": \"1s\"", 3, "Write 3s or more")]
    [InlineData("\"memorySwap\": {\"swapBehavior\": \"UnlimitedSwap\"}", 18, "It went with 4.17. The values are NoSwap, LimitedSwap.")]
    [InlineData("\"memorySwap\": {\"swapBehavior\": \"\"}", 0, "")]
    [InlineData("\"logging\": {\"format\": \"jsonn\"}", 15, "Did you mean 'json'?")]
    [InlineData("\"maxPods\": -1", 3, "Write 0 or more")]
    [InlineData("\"oomScoreAdj\": 1001", 3, "from -1000 to 1000")]
    [InlineData("\"readOnlyPort\": 70000", 3, "from 0 to 65535")]
    [InlineData("\"memoryThrottlingFactor\": 3", 3, "not above 1")]
    [InlineData("\"memoryThrottlingFactor\": 0.9", 0, "")]
    [InlineData("\"shutdownGracePeriod\": \"10s\", \"shutdownGracePeriodCriticalPods\": \"20s\"", 33, "cannot be more")]
    [InlineData("\"shutdownGracePeriod\": \"30s\", \"shutdownGracePeriodCriticalPods\": \"20s\"", 0, "")]
    [InlineData("\"shutdownGracePeriod\": \"500ms\"", 3, "Write 1s or more")]
    [InlineData("\"shutdownGracePeriod\": \"0s\", \"shutdownGracePeriodCriticalPods\": \"0s\"", 0, "")]
    [InlineData("\"shutdownGracePeriod\": \"9s\", \"shutdownGracePeriodByPodPriority\": [{\"priority\": 1}]", 32, "together")]
    [InlineData("\"serializeImagePulls\": true, \"maxParallelImagePulls\": 3", 32, "Set serializeImagePulls to false")]
    [InlineData("\"serializeImagePulls\": false, \"maxParallelImagePulls\": 3", 0, "")]
    [InlineData("\"imageMaximumGCAge\": \"1m\"", 3, "more than imageMinimumGCAge (2m0s)")]
    [InlineData("\"imageMaximumGCAge\": \"1h\"", 0, "")]
    [InlineData("\"imageMinimumGCAge\": \"-1m\"", 3, "Write 0s or more")]
    [InlineData("\"crashLoopBackOff\": {\"maxContainerRestartPeriod\": \"10m\"}", 24, "from 1s to 5m0s")]
    [InlineData("\"cpuCFSQuotaPeriod\": \"2s\"", 3, "from 1ms to 1s")]
    [InlineData("\"cpuCFSQuotaPeriod\": \"100ms\"", 0, "")]
    [InlineData("\"podLogsDir\": \"var/log\"", 3, "whole path")]
    [InlineData("\"podLogsDir\": \"/var/log/pods\"", 0, "")]
    [InlineData("\"registerWithTaints\": [{\"key\": \"a\", \"effect\": \"Noschedule\"}]", 39, "Did you mean 'NoSchedule'?")]
    [InlineData("\"tracing\": {\"samplingRatePerMillion\": 1000001}", 15, "from 0 to 1000000")]
    [InlineData("\"reservedMemory\": [{\"numaNode\": 0, \"limits\": {\"cpu\": \"1\"}}]", 49, "cannot reserve 'cpu'")]
    [InlineData("\"reservedMemory\": [{\"numaNode\": 0, \"limits\": {\"memory\": \"0\"}}]", 49, "is nothing")]
    [InlineData("\"reservedMemory\": [{\"limits\": {\"memory\": \"1Gi\"}}, {\"numaNode\": 0, \"limits\": {\"memory\": \"1Gi\"}}]", 80, "there twice")]
    [InlineData("\"reservedMemory\": [{\"numaNode\": 1, \"limits\": {\"memory\": \"1Gi\", \"hugepages-1Gi\": \"2Gi\"}}]", 0, "")]
    public void Value_IsJudged_WhereItStands(string setting, int column, string advice)
    {
        ManifestDiagnostic[] found = Snippet(Newest, setting);
        if (column == 0)
        {
            Assert.Empty(found);
            return;
        }

        ManifestDiagnostic only = Assert.Single(found);
        Assert.StartsWith($"p.yaml(7,{column + 6}): error PAO1108", only.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, only.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.16", "\"memorySwap\": {\"swapBehavior\": \"UnlimitedSwap\"}", "")]
    [InlineData("4.16", "\"memorySwap\": {\"swapBehavior\": \"NoSwap\"}", "error It came with 4.17, and this is 4.16.")]
    [InlineData("4.17", "\"memorySwap\": {\"swapBehavior\": \"NoSwap\"}", "")]
    [InlineData("4.17", "\"memorySwap\": {\"swapBehavior\": \"UnlimitedSwap\"}", "error It went with 4.17.")]
    [InlineData("4.14", "\"evictionHard\": {\"containerfs.available\": \"5%\"}", "warning came with 4.16")]
    [InlineData("4.18", "\"enforceNodeAllocatable\": [\"system-reserved-compressible\"]",
        "error The values are pods, system-reserved, kube-reserved")]
    [InlineData("4.19", "\"enforceNodeAllocatable\": [\"system-reserved-compressible\"]", "error needs a control group")]
    [InlineData(Newest, "\"shutdownGracePeriodCriticalPods\": \"20s\"", "warning cannot be more")]
    [InlineData(Newest, "\"evictionSoftGracePeriod\": {\"memory.available\": \"90s\"}", "warning without effect")]
    [InlineData(Newest, "\"cpuCFSQuotaPeriod\": \"50ms\"", "warning CustomCPUCFSQuotaPeriod")]
    public void Value_IsJudged_ByRelease(string release, string setting, string expected)
    {
        string found = string.Join("; ", Snippet(release, setting).Select(item => $"{item.Severity.ToString().ToLowerInvariant()} {item.Message}"));
        string[] parts = expected.Split(' ', 2);
        Assert.StartsWith(parts[0], found, StringComparison.Ordinal);
        if (parts.Length == 1) Assert.Empty(found);
        else Assert.Contains(parts[1], found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maxPods: -1", "8,14", "error", "'maxPods' is -1")]
    [InlineData("evictionHard: {memory.avail: 1Gi}", "8,34", "error", "Did you mean 'memory.available'?")]
    [InlineData("evictionSoft: {memory.available: 1Gi}", "8,38", "error", "no time in evictionSoftGracePeriod")]
    [InlineData("enforceNodeAllocatable: [podz]", "8,30", "error", "Did you mean 'pods'?")]
    [InlineData("cpuManagerPolicyOptions: {full-pcpu-only: 'true'}", "8,47", "error", "Did you mean 'full-pcpus-only'?")]
    [InlineData("systemReservedCgroup: /system.slice", "", "", "")]
    [InlineData("{systemReservedCgroup: /system.slice, reservedSystemCPUs: 0-1}", "8,28", "error", "Remove it")]
    [InlineData("shutdownGracePeriodCriticalPods: 20s", "8,38", "warning", "cannot be more")]
    public void Value_OfAKubeletConfig_IsJudgedToo(string settings, string place, string severity, string advice)
    {
        string text = $"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: KubeletConfig
            metadata:
              name: pods
            spec:
              machineConfigPoolSelector: null
              kubeletConfig:
                {settings}

            """;
        ManifestDiagnostic[] found = [.. new DocumentInput().Add("c.yaml", text).Add("p.yaml", DocumentInput.Profile).Render().Diagnostics
            .Where(item => item.Code == "PAO1053")];
        Assert.Equal(place.Length == 0 ? 0 : 1, found.Length);
        if (found.Length == 0) return;
        Assert.StartsWith($"c.yaml({place}): {severity} PAO1053: In spec.kubeletConfig: ", found[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_AreNotJudged_ByTheReference() => Assert.DoesNotContain(
        new DocumentInput { Release = Newest, Strictness = Strictness.Reference }.Add("p.yaml", Text("\"maxPods\": -1")).Render().Diagnostics,
        found => found.Code == "PAO1108");

    private static ManifestDiagnostic[] Snippet(string release, string setting) =>
        [.. new DocumentInput { Release = release }.Add("p.yaml", Text(setting)).Render().Diagnostics.Where(found => found.Code == "PAO1108")];

    private static string Text(string setting) => $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: ran
          annotations:
            kubeletconfig.experimental: |
              { {{setting}} }
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;
}
