using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Objects beside a profile are read by their schemas; by the reference's rules nothing is said of them.</summary>
public class CompanionTests
{
    [Theory]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigPool", "spec: {maxUnavailble: 1}", "5,8", "Did you mean 'maxUnavailable'?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigPool", "spec: {nodeSelector: {a/b: \"\"}}", "5,23", "below 'matchLabels'")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfig", "spec: {kernelArgs: [a]}", "5,8", "Did you mean 'kernelArguments'?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfig", "spec: {config: {ignitoin: {}}}", "5,17", "Did you mean 'ignition'?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfig", "spec: {name: a}", "5,8", "below metadata")]
    [InlineData("machineconfiguration.openshift.io/v1", "KubeletConfig", "spec: {kubletConfig: {}}", "5,8", "'kubeletConfig'")]
    [InlineData("machineconfiguration.openshift.io/v1", "ContainerRuntimeConfig", "spec: {containerRuntimeConfig: {}, pidsLimit: 9}",
        "5,36", "below spec.containerRuntimeConfig")]
    [InlineData("config.openshift.io/v1", "Node", "spec: {cgroup: v1}", "5,8", "Did you mean 'cgroupMode'?")]
    [InlineData("config.openshift.io/v1", "Node", "spec: {x: v1}", "5,8", "The fields here are cgroupMode")]
    [InlineData("tuned.openshift.io/v1", "Tuned", "spec: {profiles: []}", "5,8", "Did you mean 'profile'?")]
    [InlineData("workload.openshift.io/v1", "WorkloadPartitions", "statuss: {}", "5,1", "Did you mean 'status'?")]
    public void UnknownField_IsAWarningWithAdvice(string apiVersion, string kind, string line, string place, string advice)
    {
        ManifestDiagnostic found = Found(Strictness.Strict, apiVersion, kind, line).First(item => item.Code == "PAO1004");
        Assert.StartsWith($"c.yaml({place}): warning PAO1004: There is no field", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Found(Strictness.Reference, apiVersion, kind, line), item => item.Code == "PAO1004");
    }

    // Without these fields the object says something else, or nothing.
    [Theory]
    [InlineData("config.openshift.io/v1", "FeatureGate", "spec: {featureset: OKD}", "5,8", "Did you mean 'featureSet'?")]
    [InlineData("config.openshift.io/v1", "Infrastructure", "cpuPartitioning: AllNodes", "5,1", "It belongs below status.")]
    [InlineData("config.openshift.io/v1", "Infrastructure", "status: {cpupartitioning: AllNodes}", "5,10", "Did you mean 'cpuPartitioning'?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigPool", "spec: {nodeselector: {}, paused: true}", "5,8", "'nodeSelector'?")]
    [InlineData("machineconfiguration.openshift.io/v1", "KubeletConfig", "spec: {machineConfigPoolselector: {}}", "5,8", "Did you mean")]
    public void UnknownField_ThatWasMeantForOneThatDecides_IsAnError(string apiVersion, string kind, string line, string place, string advice)
    {
        ManifestDiagnostic found = Found(Strictness.Strict, apiVersion, kind, line).First(item => item.Code == "PAO1004");
        Assert.StartsWith($"c.yaml({place}): error PAO1004: There is no field", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anotations: {a: b}", "Did you mean 'annotations'?")]
    [InlineData("kubeletconfig.experimental/x: b", "below 'annotations' or 'labels'")]
    public void Metadata_WithAFieldThatThereIsNot_IsAWarning(string line, string advice)
    {
        string profile = DocumentInput.Profile.Replace("  name: p\n", $"  name: p\n  {line}\n", StringComparison.Ordinal);
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput().Add("p.yaml", profile).Render());
        Assert.StartsWith("p.yaml(5,3): warning PAO1004", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  nodeSelector:", "  realTime: true\n  nodeSelector:", "5.2", "It belongs below spec.workloadHints, or 'realTimeKernel' was meant.")]
    [InlineData("  nodeSelector:", "  realtime: true\n  nodeSelector:", "5.2",
        "'realTime' belongs below spec.workloadHints, or 'realTimeKernel' was meant.")]
    [InlineData("  nodeSelector:", "  highPowerConsumption: true\n  nodeSelector:", "5.2", "It belongs below spec.workloadHints.")]
    [InlineData("  nodeSelector:", "  realtimekernel: {}\n  nodeSelector:", "5.2", "Did you mean 'realTimeKernel'?")]
    [InlineData("  nodeSelector:", "  enabled: true\n  nodeSelector:", "5.2", "It belongs below spec.realTimeKernel.")]
    [InlineData("isolated: \"2-7\"", "isolated: \"2-7\"\n    topologyPolicy: none", "5.2", "It belongs below spec.numa.")]
    [InlineData("nodeSelector:", "kernelPageSize: 64k\n  nodeSelector:", "4.17", "came with 4.18, and the release that is rendered is 4.17")]
    [InlineData("nodeSelector:", "nodeSelecter: {}\n  nodeSelector:", "5.2", "Did you mean 'nodeSelector'?")]
    public void Profile_WithAFieldThatThereIsNot_SaysWhatWasMeant(string here, string instead, string release, string advice)
    {
        string profile = DocumentInput.Profile.Replace(here, instead, StringComparison.Ordinal);
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput { Release = release }.Add("p.yaml", profile).Render());
        Assert.Equal("PAO1004", found.Code);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config.openshift.io/v1", "Infrastructure", "status: {cpuPartitioning: allNodes}", "5,27", "Did you mean AllNodes?")]
    [InlineData("config.openshift.io/v1", "Infrastructure", "spec: {cpuPartitioning: AllNodes}", "5,1", "below 'status'")]
    [InlineData("config.openshift.io/v1", "FeatureGate", "spec: {featureSet: TechPreview}", "5,20", "Did you mean TechPreviewNoUpgrade?")]
    [InlineData("config.openshift.io/v1", "FeatureGate", "spec: {customNoUpgrade: {enabled: [A, B], disabled: [B]}}", "5,54", "in line 5")]
    [InlineData("config.openshift.io/v1", "Infrastructure", "status: {platformStatus: {type: baremetal}}", "5,33", "Did you mean BareMetal?")]
    [InlineData("machineconfiguration.openshift.io/v1", "KubeletConfig", "spec: {kubeletConfig: {topologyManagerPolicy: restrict}}",
        "5,47", "Did you mean 'restricted'?")]
    [InlineData("config.openshift.io/v1", "Node", "spec: {cgroupMode: V3}", "5,20", "Did you mean v1?")]
    [InlineData("machineconfiguration.openshift.io/v1", "ContainerRuntimeConfig", "spec: {containerRuntimeConfig: {defaultRuntime: foo}}",
        "5,49", "runc, crun")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfig", "spec: {kernelType: rt}", "5,20", "default, realtime, 64k-pages")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigPool", "spec: {nodeSelector: {}}", "5,8", "every node")]
    public void WordThatNobodyKnows_IsAnError(string apiVersion, string kind, string line, string place, string advice)
    {
        ManifestDiagnostic found = Assert.Single(Found(Strictness.Strict, apiVersion, kind, line));
        Assert.StartsWith($"c.yaml({place}): error PAO1053", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Found(Strictness.Reference, apiVersion, kind, line), item => item.Code == "PAO1053");
    }

    [Fact]
    public void Infrastructures_ThatDiffer_AndOneOfAnotherName_AreReported()
    {
        static string Infrastructure(string name, string mode) =>
            $"apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata:\n  name: {name}\nstatus: {{cpuPartitioning: {mode}}}\n";
        RenderResult result = new DocumentInput()
            .Add("a.yaml", Infrastructure("cluster", "AllNodes"))
            .Add("b.yaml", Infrastructure("cluster", "None"))
            .Add("c.yaml", Infrastructure("clusters", "AllNodes"))
            .Add("d.yaml", Infrastructure("cluster", "AllNodes"))
            .Add("p.yaml", DocumentInput.Profile)
            .Render();
        Assert.Equal(["b.yaml(4,9) error PAO1053", "c.yaml(4,9) warning PAO1053"], DocumentInput.Found(result));
    }

    [Theory]
    [InlineData("maxPodz: 1", "5,24", "warning PAO1004: In spec.kubeletConfig: There is no field 'maxPodz'. Did you mean 'maxPods'?")]
    [InlineData("maxPods: many", "5,33", "error PAO1002: In spec.kubeletConfig: 'maxPods' must be a whole number")]
    public void KubeletConfig_IsLookedInto(string setting, string place, string expected)
    {
        ManifestDiagnostic found = Assert.Single(Found(
            Strictness.Strict, "machineconfiguration.openshift.io/v1", "KubeletConfig", $"spec: {{kubeletConfig: {{{setting}}}}}"));
        Assert.StartsWith($"c.yaml({place}): {expected}", found.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: pods}", "9,14", "spec.recommend[0].match[1].type", "Did you mean pod?")]
    [InlineData("{type: cluster}", "9,14", "spec.recommend[0].match[1].type", "The values are node, pod.")]
    [InlineData("{type: pod, match: [{label: a, match: [{label: b, type: nod}]}]}", "9,63",
        "spec.recommend[0].match[1].match[0].match[0].type", "Did you mean node?")]
    public void Word_WithinLists_IsLookedAt(string match, string place, string path, string advice)
    {
        string lines = $"spec:\n  recommend:\n  - priority: 1\n    match: [{{label: x, type: node}},\n      {match}]";
        ManifestDiagnostic found = Found(Strictness.Strict, "tuned.openshift.io/v1", "Tuned", lines).Single(item => item.Code == "PAO1053");
        Assert.StartsWith($"c.yaml({place}): error PAO1053: '{path}' of", found.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(advice, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FeatureGate_OfAnotherName_IsReported()
    {
        static string Gate(string name) => $"apiVersion: config.openshift.io/v1\nkind: FeatureGate\nmetadata:\n  name: {name}\n";
        RenderResult result = new DocumentInput()
            .Add("a.yaml", Gate("cluster")).Add("b.yaml", Gate("clusters")).Add("p.yaml", DocumentInput.Profile).Render();
        Assert.Equal(["b.yaml(4,9) warning PAO1053"], DocumentInput.Found(result));
    }

    [Theory]
    [InlineData("  nodeSelector:\n    node-role.kubernetes.io/worker:\n", "p.yaml(10,5) error PAO1002")]
    [InlineData("  net: {devices: [null]}\n  nodeSelector: {node-role.kubernetes.io/worker: \"\"}\n", "p.yaml(9,19) error PAO1002")]
    [InlineData("  additionalKernelArgs: [~]\n  nodeSelector: {node-role.kubernetes.io/worker: \"\"}\n", "p.yaml(9,26) error PAO1002")]
    public void Null_WhereAnApiServerRefusesIt_IsAnError(string lines, string expected)
    {
        string profile = DocumentInput.Profile[..DocumentInput.Profile.IndexOf("  nodeSelector", StringComparison.Ordinal)] + lines;
        Assert.Contains(expected, DocumentInput.Found(new DocumentInput().Add("p.yaml", profile).Render()));
        Assert.True(new DocumentInput { Strictness = Strictness.Reference }.Add("p.yaml", profile).Render().Succeeded);
    }

    private static ManifestDiagnostic[] Found(Strictness strictness, string apiVersion, string kind, string line)
    {
        string text = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n  name: cluster\n{line}\n";
        RenderResult result = new DocumentInput { Strictness = strictness }.Add("c.yaml", text).Add("p.yaml", DocumentInput.Profile).Render();
        return [.. result.Diagnostics.Where(item => item.Position.File == "c.yaml")];
    }
}
