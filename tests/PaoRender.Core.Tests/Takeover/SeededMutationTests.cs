using System.Linq;
using System.Text.Json.Nodes;
using PaoRender.Comparison;
using PaoRender.Releases;
using PaoRender.Takeover;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>One change for every part that the reconcile loop compares, and for every part that it does not.</summary>
public class SeededMutationTests
{
    private const string Label = "/metadata/labels/machineconfiguration.openshift.io~1role";
    private const string File0 = "/spec/config/storage/files/0";
    private const string Unit0 = "/spec/config/systemd/units/0";
    private const string Kubelet = "/spec/kubeletConfig/";

    [Theory]
    [InlineData("MachineConfig", "replace", Label, "\"x\"", "metadata.labels[machineconfiguration.openshift.io/role]")]
    [InlineData("MachineConfig", "replace", File0 + "/contents/source", "\"data:,x%0A\"",
        "spec.config.storage.files[/usr/local/bin/hugepages-allocation.sh].contents.source")]
    [InlineData("MachineConfig", "replace", File0 + "/mode", "420", "spec.config.storage.files[/usr/local/bin/hugepages-allocation.sh].mode")]
    [InlineData("MachineConfig", "replace", File0 + "/path", "\"/x\"", "spec.config.storage.files[/x].path")]
    [InlineData("MachineConfig", "add", File0 + "/overwrite", "true", "spec.config.storage.files[/usr/local/bin/hugepages-allocation.sh].overwrite")]
    [InlineData("MachineConfig", "remove", File0 + "/group", null, "spec.config.storage.files[/usr/local/bin/hugepages-allocation.sh].group")]
    [InlineData("MachineConfig", "remove", File0, null, "spec.config.storage.files[/usr/local/bin/hugepages-allocation.sh]")]
    [InlineData("MachineConfig", "add", "/spec/config/storage/files/-", "{\"path\": \"/x\"}", "spec.config.storage.files[/x]")]
    [InlineData("MachineConfig", "replace", Unit0 + "/contents", "\"x\\n\"",
        "spec.config.systemd.units[hugepages-allocation-1048576kB-NUMA0.service].contents")]
    [InlineData("MachineConfig", "replace", Unit0 + "/enabled", "false",
        "spec.config.systemd.units[hugepages-allocation-1048576kB-NUMA0.service].enabled")]
    [InlineData("MachineConfig", "replace", Unit0 + "/name", "\"x.service\"", "spec.config.systemd.units[x.service].name")]
    [InlineData("MachineConfig", "remove", "/spec/config/passwd", null, "spec.config.passwd")]
    [InlineData("MachineConfig", "replace", "/spec/config/ignition/version", "\"3.4.0\"", "spec.config.ignition.version")]
    [InlineData("MachineConfig", "add", "/spec/config/extra", "1", "spec.config.extra")]
    [InlineData("MachineConfig", "replace", "/spec/kernelType", "\"default\"", "spec.kernelType")]
    [InlineData("MachineConfig", "replace", "/spec/kernelArguments", "[]", "spec.kernelArguments")]
    [InlineData("MachineConfig", "replace", "/spec/kernelArguments", "[\"a=b\"]", "spec.kernelArguments")]
    [InlineData("MachineConfig", "replace", "/spec/extensions", "[]", "spec.extensions")]
    [InlineData("MachineConfig", "replace", "/spec/fips", "true", "spec.fips")]
    [InlineData("MachineConfig", "replace", "/spec/osImageURL", "\"quay.io/x\"", "spec.osImageURL")]
    [InlineData("MachineConfig", "replace", "/spec/baseOSExtensionsContainerImage", "\"quay.io/x\"", "spec.baseOSExtensionsContainerImage")]
    [InlineData("KubeletConfig", "replace", Kubelet + "maxPods", "121", "spec.kubeletConfig.maxPods")]
    [InlineData("KubeletConfig", "replace", Kubelet + "topologyManagerPolicy", "\"none\"", "spec.kubeletConfig.topologyManagerPolicy")]
    [InlineData("KubeletConfig", "replace", Kubelet + "reservedSystemCPUs", "\"0-3\"", "spec.kubeletConfig.reservedSystemCPUs")]
    [InlineData("KubeletConfig", "replace", Kubelet + "cpuManagerReconcilePeriod", "\"6s\"", "spec.kubeletConfig.cpuManagerReconcilePeriod")]
    [InlineData("KubeletConfig", "add", Kubelet + "evictionHard/pid.available", "\"10%\"", "spec.kubeletConfig.evictionHard[pid.available]")]
    [InlineData("KubeletConfig", "replace", Kubelet + "systemReserved/memory", "\"2048Mi\"", "spec.kubeletConfig.systemReserved.memory")]
    [InlineData("KubeletConfig", "remove", Kubelet + "cpuManagerPolicyOptions", null, "spec.kubeletConfig.cpuManagerPolicyOptions")]
    [InlineData("KubeletConfig", "replace", Kubelet + "reservedMemory/0/limits/memory", "\"1Mi\"",
        "spec.kubeletConfig.reservedMemory[0].limits.memory")]
    [InlineData("KubeletConfig", "add", Kubelet + "tracing", "{}", "spec.kubeletConfig.tracing")]
    [InlineData("KubeletConfig", "add", "/spec/machineConfigPoolSelector/matchLabels/x", "\"\"", "spec.machineConfigPoolSelector.matchLabels.x")]
    [InlineData("KubeletConfig", "remove", "/spec/machineConfigPoolSelector", null, "spec.machineConfigPoolSelector")]
    [InlineData("Tuned", "replace", "/spec/profile/0/data", "\"[main]\\n\"", "spec.profile[openshift-node-performance-du].data")]
    [InlineData("Tuned", "replace", "/spec/profile/0/name", "\"x\"", "spec.profile[x].name")]
    [InlineData("Tuned", "remove", "/spec/profile/1", null, "spec.profile[openshift-node-performance-rt-du]")]
    [InlineData("Tuned", "replace", "/spec/recommend/0/priority", "21", "spec.recommend[0].priority")]
    [InlineData("Tuned", "add", "/spec/recommend/0/machineConfigLabels/x", "\"y\"", "spec.recommend[0].machineConfigLabels.x")]
    [InlineData("Tuned", "add", "/spec/recommend/0/match", "[{\"label\": \"a\"}]", "spec.recommend[0].match")]
    [InlineData("Tuned", "replace", "/spec/recommend/0/operand", "{\"tunedConfig\": {\"reapply_sysctl\": false}}",
        "spec.recommend[0].operand.tunedConfig.reapply_sysctl")]
    [InlineData("Tuned", "add", "/spec/managementState", "\"Unmanaged\"", "spec.managementState")]
    [InlineData("RuntimeClass", "replace", "/handler", "\"runc\"", "handler")]
    [InlineData("RuntimeClass", "add", "/scheduling/nodeSelector/x", "\"\"", "scheduling.nodeSelector.x")]
    [InlineData("RuntimeClass", "add", "/scheduling/tolerations", "[{\"operator\": \"Exists\"}]", "scheduling.tolerations")]
    [InlineData("RuntimeClass", "remove", "/scheduling", null, "scheduling")]
    public void ComparedPart_GivesExactlyThatDifference(string kind, string operation, string path, string? value, string expected)
    {
        TakeoverAnswer answer = Answer("5.2", kind, operation, path, value);

        Assert.Equal(TakeoverVerdict.Update, answer.Verdict);
        Assert.Equal(expected, Assert.Single(answer.Differences).Path);
    }

    [Theory]
    [InlineData("MachineConfig", "add", "/metadata/labels/x", "\"y\"")]
    [InlineData("MachineConfig", "remove", "/metadata/labels/performance.openshift.io~1weak-owner-reference-name", null)]
    [InlineData("MachineConfig", "add", "/metadata/annotations", "{\"a\": \"b\"}")]
    [InlineData("MachineConfig", "add", "/metadata/finalizers", "[\"f/x\"]")]
    [InlineData("MachineConfig", "add", "/metadata/ownerReferences", "[{\"kind\": \"ConfigMap\", \"name\": \"z\"}]")]
    [InlineData("MachineConfig", "remove", "/spec/kernelArguments", null)]
    [InlineData("MachineConfig", "remove", "/spec/fips", null)]
    [InlineData("MachineConfig", "remove", "/spec/osImageURL", null)]
    [InlineData("MachineConfig", "add", "/spec/notInTheSchema", "1")]
    [InlineData("KubeletConfig", "remove", "/metadata/labels", null)]
    [InlineData("KubeletConfig", "add", "/spec/logLevel", "4")]
    [InlineData("KubeletConfig", "add", "/spec/autoSizingReserved", "true")]
    [InlineData("KubeletConfig", "add", "/spec/tlsSecurityProfile", "{\"type\": \"Modern\"}")]
    [InlineData("KubeletConfig", "add", Kubelet + "notInTheSchema", "1")]
    [InlineData("KubeletConfig", "replace", Kubelet + "cpuManagerReconcilePeriod", "\"5000ms\"")]
    [InlineData("KubeletConfig", "replace", Kubelet + "reservedMemory/0/limits/memory", "\"2711552Ki\"")]
    [InlineData("KubeletConfig", "remove", Kubelet + "syncFrequency", null)]
    [InlineData("KubeletConfig", "add", "/spec/machineConfigPoolSelector/matchExpressions", "[]")]
    [InlineData("KubeletConfig", "replace", "/status", "{\"observedGeneration\": 4}")]
    [InlineData("Tuned", "remove", "/spec/recommend/0/operand", null)]
    [InlineData("Tuned", "add", "/spec/recommend/0/match", "[]")]
    [InlineData("Tuned", "replace", "/status", "{\"conditions\": []}")]
    [InlineData("RuntimeClass", "add", "/overhead", "{\"podFixed\": {\"cpu\": \"1\"}}")]
    [InlineData("RuntimeClass", "add", "/scheduling/tolerations", "[]")]
    public void IgnoredPart_ChangesNothing(string kind, string operation, string path, string? value)
    {
        TakeoverAnswer answer = Answer("5.2", kind, operation, path, value);

        Assert.Equal(TakeoverVerdict.Untouched, answer.Verdict);
        Assert.Empty(answer.Differences);
    }

    [Theory]
    [InlineData("files")]
    [InlineData("units")]
    public void ItemsSwapped_IsOneDifference(string list)
    {
        RenderedManifest manifest = RealisticCluster.Render("5.2").Single(candidate => candidate.Kind == "MachineConfig");
        JsonObject state = StateJson.Of(manifest);
        JsonArray items = state["spec"]!["config"]![list == "files" ? "storage" : "systemd"]![list]!.AsArray();
        JsonNode first = items[0]!;
        items.RemoveAt(0);
        items.Insert(1, first);

        TakeoverAnswer answer = TakeoverComparison.Compare(ManifestObject.Read(manifest), StateJson.Tree(state), OperatorRelease.Newest);

        Assert.Equal(DifferenceKind.Reordered, Assert.Single(answer.Differences).Kind);
    }

    [Theory]
    [InlineData("MachineConfig", "/metadata/labels", "labels")]
    [InlineData("KubeletConfig", "/spec/kubeletConfig", "spec.kubeletConfig")]
    public void PartThatTheOperatorTakesForGranted_StopsItsPass(string kind, string path, string named)
    {
        TakeoverAnswer answer = Answer("5.2", kind, "remove", path, null);

        Assert.Equal(TakeoverVerdict.Crash, answer.Verdict);
        Assert.Contains(named, Assert.Single(answer.Notes));
    }

    [Fact]
    public void FileBody_IsComparedByLine()
    {
        TakeoverAnswer answer = Answer("5.2", "MachineConfig", "replace", File0 + "/contents/source", "\"data:,one%0Atwo%0A\"");

        Difference difference = Assert.Single(answer.Differences);
        Assert.Equal("2 lines", difference.Before);
        Assert.Contains(new LineChange(LineChangeKind.Removed, "two"), difference.Lines);
        Assert.Contains(difference.Lines, line => line.Kind == LineChangeKind.Added && line.Text.StartsWith("#!/", System.StringComparison.Ordinal));
    }

    [Fact]
    public void UpdateOfKubeletConfig_NamesWhatGoesWithIt()
    {
        RenderedManifest manifest = RealisticCluster.Render("5.2").Single(candidate => candidate.Kind == "KubeletConfig");
        JsonObject state = StateJson.Of(manifest);
        state["spec"]!["logLevel"] = 4;
        state["spec"]!["kubeletConfig"]!["maxPods"] = 1;

        TakeoverAnswer answer = TakeoverComparison.Compare(ManifestObject.Read(manifest), StateJson.Tree(state), OperatorRelease.Newest);

        Assert.Single(answer.Differences);
        Assert.Contains("spec.logLevel", Assert.Single(answer.Notes));
    }

    [Theory]
    [InlineData("4.21", 1)]
    [InlineData("4.22", 0)]
    public void SameConfiguration_IsSentAgainOnlyByReleasesThatCompareBytes(string release, int notes)
    {
        TakeoverAnswer answer = Answer(release, "MachineConfig", "add", "/metadata/labels/x", "\"y\"");

        Assert.Equal(TakeoverVerdict.Untouched, answer.Verdict);
        Assert.Equal(notes, answer.Notes.Count);
    }

    private static TakeoverAnswer Answer(string release, string kind, string operation, string path, string? value)
    {
        RenderedManifest manifest = RealisticCluster.Render(release).Single(candidate => candidate.Kind == kind);
        JsonObject state = StateJson.Of(manifest);
        var step = new JsonObject { ["op"] = operation, ["path"] = path, ["value"] = value is null ? null : JsonNode.Parse(value) };
        JsonPatch.Apply(state, [step]);
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return TakeoverComparison.Compare(ManifestObject.Read(manifest), StateJson.Tree(state), parsed);
    }
}
