using System.Linq;
using PaoRender.Assets;
using PaoRender.Explain;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Explain;

public class ModeComparisonTests
{
    private const string WorkerLabel = "pools.operator.machineconfiguration.openshift.io/worker: \"\"";

    private const string OwnSelector = "machineConfigPoolSelector: {" + WorkerLabel + "}";

    [Fact]
    public void NothingThatOnlyTheControllerDoes_GivesNoDifference() => Assert.Empty(Explain("5.2", OwnSelector).Files);

    [Fact]
    public void PoolsLabels_ShowInTheKubeletConfigOnly()
    {
        ModeDifference file = Assert.Single(Explain("5.2", "").Files);

        Assert.Equal(("p_kubeletconfig.yaml", ControllerParts.LivePools), (file.FileName, file.Reasons));
        Assert.Equal(
            "spec.machineConfigPoolSelector.matchLabels[machineconfiguration.openshift.io/mco-built-in]", Assert.Single(file.Differences).Path);
    }

    [Theory]
    [InlineData("5.2", "MixedCPUsAllocation", "kubeletconfig machineconfig")]
    [InlineData("4.14", "MixedCPUsAllocation", "")]
    [InlineData("5.2", "Other", "")]
    public void MixedCpus_DependOnReleaseAndGate(string release, string gate, string files) =>
        Check(release, "workloadHints: {mixedCpus: true}", "shared: \"8\"", gate, "", ControllerParts.MixedCpus, files);

    [Fact]
    public void DynamicResourceAllocation_ShowsInTheKubeletConfig() => Check(
        "4.22", "", "", "", "performance.openshift.io/dra-resource-management: \"true\"", ControllerParts.DynamicResourceAllocation, "kubeletconfig");

    private const string StrictReservation = """kubeletconfig.experimental: '{"cpuManagerPolicyOptions": {"strict-cpu-reservation": "true"}}'""";

    [Fact]
    public void OvsDpdk_ShowsInTheMachineConfig() =>
        Check("5.2", "", "ovsDpdk: \"8\"", "", StrictReservation, ControllerParts.OvsDpdkService, "machineconfig");

    [Fact]
    public void OwnerLabel_LeaksIntoTuned() =>
        Check("5.2", "machineConfigLabel: {machineconfiguration.openshift.io/role: worker}", "", "", "", ControllerParts.OwnTunedLabels, "tuned");

    [Fact]
    public void CgroupAnnotation_LeavesTheNodeOut()
    {
        ModeReport report = Explain("4.15", OwnSelector, annotation: "performance.openshift.io/ignore-cgroups-version: \"true\"");

        ModeDifference file = Assert.Single(report.Files);
        Assert.Equal(("p_node.yaml", MatchMode.Render, ControllerParts.CgroupAnnotation), (file.FileName, file.OnlyIn, file.Reasons));
    }

    [Fact]
    public void InputThatTheOldRenderCommandRefuses_IsSaid() => Assert.Contains("No MachineConfigPool", Explain("4.14", OwnSelector).Refusal);

    private static void Check(
        string release, string spec, string cpu, string gate, string annotation, ControllerParts reason, string files)
    {
        // The oldest release has no pools of its own.
        ModeReport report = Explain(release, OwnSelector + "\n  " + spec, cpu, gate, annotation, withPool: release == "4.14");

        Assert.Null(report.Refusal);
        Assert.Equal(files, string.Join(" ", report.Files.Select(file => file.FileName.Replace("p_", "").Replace(".yaml", ""))));
        Assert.All(report.Files, file => Assert.Equal(reason, file.Reasons));
    }

    private static ModeReport Explain(
        string release, string spec, string cpu = "", string gate = "", string annotation = "", bool withPool = false)
    {
        string pool = withPool
            ? "\n---\napiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfigPool\n"
                + "metadata: {name: worker, labels: {" + WorkerLabel + "}}\n"
                + "spec:\n  nodeSelector: {matchLabels: {node-role.kubernetes.io/worker: \"\"}}\n"
                + "  machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: worker}}\n"
            : "";
        string profile =
            $$"""
            apiVersion: performance.openshift.io/v2
            kind: PerformanceProfile
            metadata:
              name: p
              annotations:
                {{annotation}}
            spec:
              cpu:
                isolated: 2-7
                reserved: 0-1
                {{cpu}}
              nodeSelector: {node-role.kubernetes.io/worker: ""}
              {{spec}}
            """;
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return ModeComparison.Run(new RenderRequest
        {
            Inputs = [new InputFile("p.yaml", profile + pool)],
            Assets = AssetBundle.BuiltIn,
            Release = parsed,
            FeatureGates = gate.Length > 0 ? [gate] : [],
        });
    }
}
