using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Objects that were meant for a render and are mistyped: an error each, at what is wrong, with what was meant.</summary>
public class MisfitTests
{
    [Theory]
    [InlineData("performance.openshift.io/v2", "PerformanceProfil", "2,7", "Did you mean PerformanceProfile?")]
    [InlineData("performance.openshift.io/v2", "performanceProfile", "2,7", "Did you mean PerformanceProfile?")]
    [InlineData("performance.openshift.io/v2", "PERFORMANCEPROFILE", "2,7", "Did you mean PerformanceProfile?")]
    [InlineData("performance.openshift.io/v2", "Profile", "2,7", "Did you mean PerformanceProfile?")]
    [InlineData("v1", "PerformanceProfiles", "2,7", "Did you mean PerformanceProfile of performance.openshift.io/v2?")]
    [InlineData("performnce.openshift.io/v2", "PerformanceProfil", "2,7", "Did you mean PerformanceProfile of performance.openshift.io/v2?")]
    [InlineData("performance.openshift.io/v3", "PerformanceProfile", "1,13", "no version 'v3'")]
    [InlineData("performance.openshift.io/V2", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("performnce.openshift.io/v2", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("Performance.OpenShift.io/v2", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("performance.openshift.com/v2", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("performance.openshift/v2", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("performance.openshift.io", "PerformanceProfile", "1,13", "Did you mean performance.openshift.io/v2?")]
    [InlineData("config.openshift.io/v1", "PerformanceProfile", "1,13", "belongs to performance.openshift.io/v2")]
    [InlineData("v2", "PerformanceProfile", "1,13", "belongs to performance.openshift.io/v2")]
    [InlineData("machineconfiguration.openshift.io/v1beta1", "MachineConfigPool", "1,13", "Did you mean machineconfiguration.openshift.io/v1?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigpools", "2,7", "Did you mean MachineConfigPool?")]
    [InlineData("machineconfig.openshift.io/v1", "MachineConfigPool", "1,13", "belongs to machineconfiguration.openshift.io/v1")]
    [InlineData("config.openshift.io/v1", "Infrastucture", "2,7", "Did you mean Infrastructure?")]
    [InlineData("config.openshift.io/v2", "Infrastructure", "1,13", "Did you mean config.openshift.io/v1?")]
    [InlineData("confg.openshift.io/v1", "Infrastructure", "1,13", "Did you mean config.openshift.io/v1?")]
    [InlineData("config.openshift.io/v1", "FeatureGates", "2,7", "Did you mean FeatureGate?")]
    [InlineData("workload.openshift.io/v1alpha1", "WorkloadPartitions", "1,13", "Did you mean workload.openshift.io/v1?")]
    [InlineData("performance.openshift.io/v2", "PerformanceProfilesList", "2,7", "Did you mean PerformanceProfileList?")]
    [InlineData("machineconfiguration.openshift.io/v1", "KubeletConfiguration", "2,7", "Did you mean KubeletConfig?")]
    [InlineData("machineconfiguration.openshift.io/v1", "ContainerRuntimeConfiguration", "2,7", "Did you mean ContainerRuntimeConfig?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MCP", "2,7", "Did you mean MachineConfigPool?")]
    [InlineData("machineconfiguration.openshift.io/v1", "Pool", "2,7", "Did you mean MachineConfigPool?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachinePool", "2,7", "Did you mean MachineConfigPool?")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfiguration", "2,7", "Did you mean MachineConfig?")]
    [InlineData("tuned.openshift.io/v1", "TunedProfile", "2,7", "Did you mean Tuned?")]
    [InlineData("config.openshift.io/v1", "Infra", "2,7", "Did you mean Infrastructure?")]
    [InlineData("v1beta1", "Node", "1,13", "Did you mean v1?")]
    [InlineData("v1", "Nodes", "2,7", "Did you mean Node?")]
    [InlineData("v1", "node", "2,7", "Did you mean Node?")]
    [InlineData("v1", "NodesList", "2,7", "Did you mean NodeList?")]
    public void Misfit_IsAnErrorWhereItIs_AndAMessageByReferencesRules(string apiVersion, string kind, string place, string hint)
    {
        string text = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n  name: p\n";

        // What else is wrong with it is said too.
        ManifestDiagnostic strict = With(text, Strictness.Strict).Diagnostics.Single(item => item.Code == RenderCodes.Unrecognised);
        Assert.Equal($"odd.yaml({place}): error PAO1050", strict.ToString().Split(": ")[0] + ": " + strict.ToString().Split(": ")[1]);
        Assert.Contains(hint, strict.Message, StringComparison.Ordinal);
        Assert.Contains("not read", strict.Message, StringComparison.Ordinal);

        RenderResult reference = With(text, Strictness.Reference);
        Assert.Equal(strict with { Severity = DiagnosticSeverity.Message }, DocumentInput.Single(reference));
        Assert.Equal(4, reference.Manifests.Count);
    }

    [Theory]
    [InlineData("v1", "Node")]
    [InlineData("v1", "ConfigMap")]
    [InlineData("config.openshift.io/v1", "ClusterVersion")]
    [InlineData("config.openshift.io/v1", "Network")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigNode")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineOSConfig")]
    [InlineData("machineconfiguration.openshift.io/v1", "ControllerConfig")]
    [InlineData("machineconfiguration.openshift.io/v1", "PinnedImageSet")]
    [InlineData("authorization.openshift.io/v1", "ClusterRole")]
    [InlineData("rbac.authorization.k8s.io/v1", "Role")]
    [InlineData("rbac.authorization.k8s.io/v1", "RoleBinding")]
    [InlineData("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration")]
    [InlineData("infrastructure.cluster.x-k8s.io/v1beta1", "Infrastructure")]
    [InlineData("operator.openshift.io/v1", "KubeletConfigs2024")]
    [InlineData("tuned.openshift.io/v1", "Profile")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineOSBuild")]
    [InlineData("machineconfiguration.openshift.io/v1", "InternalReleaseImage")]
    [InlineData("config.openshift.io/v1", "ImagePolicy")]
    [InlineData("config.openshift.io/v1", "ClusterImagePolicy")]
    [InlineData("config.openshift.io/v1", "APIServer")]
    [InlineData("metal.example.com/v1beta1", "Node")]
    [InlineData("v1", "NodeConfig")]
    [InlineData("operator.openshift.io/v1", "MachineConfiguration")]
    [InlineData("apps/v1", "Deployment")]
    public void OtherKind_IsPassedOverInSilence(string apiVersion, string kind)
    {
        RenderResult result = With($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata:\n  name: p\n", Strictness.Strict);

        Assert.Empty(DocumentInput.Found(result));
        Assert.Equal(4, result.Manifests.Count);
    }

    [Fact]
    public void Misfit_Alone_IsTheOneFinding()
    {
        RenderResult result = new DocumentInput().Add("p.yaml", DocumentInput.Profile.Replace("io/v2", "io/v3", StringComparison.Ordinal)).Render();

        Assert.Equal(["p.yaml(1,13) error PAO1050"], DocumentInput.Found(result));
    }

    [Fact]
    public void Misfits_InOneFile_AreAllReported()
    {
        string text = string.Join(
            "---\n",
            DocumentInput.Profile,
            DocumentInput.Profile.Replace("PerformanceProfile", "PerformanceProfil", StringComparison.Ordinal),
            DocumentInput.Profile.Replace("io/v2", "io/2", StringComparison.Ordinal));

        Assert.Equal(
            ["p.yaml(13,7) error PAO1050", "p.yaml(23,13) error PAO1050"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", text).Render()).Where(item => item.EndsWith("50", StringComparison.Ordinal)));
    }

    /// <summary>It is checked as what was meant, so nothing hides behind its head.</summary>
    [Theory]
    [InlineData("kind: PerformanceProfile", "kind: PerformanceProfil")]
    [InlineData("io/v2", "io/v3")]
    [InlineData("kind: PerformanceProfile", "Kind: PerformanceProfile")]
    [InlineData("apiVersion: performance.openshift.io/v2\n", "")]
    public void Misfit_HidesNoOtherFault(string right, string wrong)
    {
        string text = DocumentInput.Profile
            .Replace("reserved:", "reservedd:", StringComparison.Ordinal)
            .Replace(right, wrong, StringComparison.Ordinal);

        RenderResult result = new DocumentInput().Add("p.yaml", text).Render();

        Assert.Equal(2, DocumentInput.Found(result).Length);
        Assert.Contains(result.Diagnostics, item => item.Code is RenderCodes.NotAnObject or RenderCodes.Unrecognised);
        Assert.Contains(result.Diagnostics, item => item.Code == ReadingCodes.UnknownField && item.Severity == DiagnosticSeverity.Error);
        Assert.Empty(result.Manifests);
    }

    /// <summary>A pool with a mistyped head is the pool that a profile looks for.</summary>
    [Theory]
    [InlineData("kind: MachineConfigPool", "kind: MachineConfigPol", "p.yaml(13,7) error PAO1050")]
    [InlineData("kind: MachineConfigPool", "kin: MachineConfigPool", "p.yaml(13,1) error PAO1005")]
    [InlineData("machineconfiguration.openshift.io/v1\n", "machineconfiguration.openshift.io/v2\n", "p.yaml(12,13) error PAO1050")]
    [InlineData("  nodeSelector:\n    matchLabels:", "  nodeSelector:\n  \tmatchLabels:", "p.yaml(23,3) error PAO1001")]
    public void MistypedPool_IsNoMissingPool(string right, string wrong, string found) => Assert.Equal(
        [found],
        DocumentInput.Found(new DocumentInput().Add("p.yaml", Pooled.Replace(right, wrong, StringComparison.Ordinal)).Render()));

    /// <summary>What is no pool does not stand for one.</summary>
    [Fact]
    public void BrokenFile_WithoutPool_HidesNoMissingPool()
    {
        string alone = Pooled[..Pooled.IndexOf("---", StringComparison.Ordinal)];

        Assert.Equal(
            ["o.yaml(1,4) error PAO1001", "p.yaml(9,3) error PAO1201"],
            DocumentInput.Found(new DocumentInput().Add("o.yaml", "a: [\n").Add("p.yaml", alone).Render()).Order());
    }

    private const string Pooled = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: ran
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker-du: ""
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: worker-du
          labels:
            machineconfiguration.openshift.io/role: worker-du
        spec:
          machineConfigSelector:
            matchExpressions:
            - {key: machineconfiguration.openshift.io/role, operator: In, values: [worker, worker-du]}
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/worker-du: ""

        """;

    private static RenderResult With(string text, Strictness strictness) =>
        new DocumentInput { Strictness = strictness }.Add("good.yaml", DocumentInput.Profile).Add("odd.yaml", text).Render();
}
