using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>What is made for a pool and does not reach it, or meets something else there.</summary>
public class PoolReachTests
{
    private const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: fast
          labels: {pool: fast}
        spec:
          nodeSelector:
            matchLabels: {node-role.kubernetes.io/fast: ""}
          machineConfigSelector:
            matchExpressions: [{key: machineconfiguration.openshift.io/role, operator: In, values: [worker, fast, quick]}]

        """;

    [Theory]
    [InlineData("machineConfigLabel: {a: b}", "PAO1205 11:24")]
    [InlineData("machineConfigLabel: {machineconfiguration.openshift.io/role: worker}", "")]
    [InlineData("machineConfigLabel: {machineconfiguration.openshift.io/role: master}", "PAO1205 11:24")]
    [InlineData("machineConfigPoolSelector: {a: b}", "")]
    public void BuiltInPool_MustTakeTheMachineConfig(string lines, string errors) =>
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", AdmissionInput.With(lines))));

    [Theory]
    [InlineData("pools.operator.machineconfiguration.openshift.io/worker: \"\"", "")]
    [InlineData("machineconfiguration.openshift.io/mco-built-in: \"\"", "")]
    [InlineData("pools.operator.machineconfiguration.openshift.io/master: \"\"", "PAO1551 error 1:11:31")]
    [InlineData("pools.operator.machineconfiguration.openshift.io/worker: x", "PAO1551 error 1:11:31")]
    [InlineData("operator.machineconfiguration.openshift.io/required-for-upgrade: \"\"", "PAO1551 error 1:11:31")]
    [InlineData("machineconfiguration.openshift.io/role: worker-cnf", "PAO1551 warning 1:11:31")]
    public void BuiltInPool_MustHaveTheLabel(string label, string expected) => Assert.Equal(
        expected, AdmissionInput.Found(AdmissionInput.Render("5.2", AdmissionInput.With($"machineConfigPoolSelector: {{{label}}}"))));

    [Fact]
    public void Master_HasALabelOfItsOwn() => Assert.Equal("", AdmissionInput.Found(AdmissionInput.Render("5.2", AdmissionInput
        .With("machineConfigPoolSelector: {operator.machineconfiguration.openshift.io/required-for-upgrade: \"\"}")
        .Replace("role.kubernetes.io/worker", "role.kubernetes.io/master", StringComparison.Ordinal))));

    [Theory]
    [InlineData("fast", "")]
    [InlineData("quick", "")]
    [InlineData("slow", "PAO1551 9:3")]
    public void Pool_MustTakeWhatIsMadeOfTheKubeletConfig(string name, string errors)
    {
        string pool = Pool.Replace("name: fast", "name: " + name, StringComparison.Ordinal);
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", pool, AdmissionInput.Good.Replace("/worker", "/fast"))));
    }

    [Fact]
    public void Pool_GivenTwice_IsReportedOnceAtTheSecond() => Assert.Equal(
        "PAO1202 4:9", AdmissionInput.Errors(AdmissionInput.Render("5.2", Pool, Pool, AdmissionInput.Good.Replace("/worker", "/fast"))));

    [Theory]
    [InlineData("MachineConfig", "machineconfiguration.openshift.io/v1", "50-performance-good", "PAO1553 3:18")]
    [InlineData("MachineConfig", "machineconfiguration.openshift.io/v1", "50-performance-other", "")]
    [InlineData("Tuned", "tuned.openshift.io/v1", "openshift-node-performance-good", "PAO1553 3:18")]
    [InlineData("MachineConfig", "machineconfiguration.openshift.io/v1", "50-nto-worker", "PAO1553 3:18")]
    [InlineData("MachineConfig", "machineconfiguration.openshift.io/v1", "50-nto-master", "")]
    [InlineData("MachineConfig", "machineconfiguration.openshift.io/v1", "01-worker-cpu-partitioning", "")]
    [InlineData("RuntimeClass", "node.k8s.io/v1", "performance-good", "PAO1553 3:18")]
    [InlineData("RuntimeClass", "node.k8s.io/v1", "kata", "")]
    public void Object_UnderAnOwnName_IsRefused(string kind, string version, string name, string errors)
    {
        string other = $"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: {name}, labels: {{a: b}}}}\nspec: {{}}\n";
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", AdmissionInput.Good, other)));
    }

    [Fact]
    public void PinningMachineConfig_OfTheUser_IsRefusedInAPartitionedCluster()
    {
        const string Cluster = "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\n"
            + "status: {cpuPartitioning: AllNodes}\n";
        const string Own = "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\n"
            + "metadata: {name: 01-worker-cpu-partitioning, labels: {machineconfiguration.openshift.io/role: worker}}\n"
            + "spec: {config: {ignition: {version: 3.2.0}}}\n";
        Assert.Equal("PAO1553 3:18", AdmissionInput.Errors(AdmissionInput.Render("5.2", AdmissionInput.Good, Own, Cluster)));
    }

    [Fact]
    public void Object_ThatARenderWrote_IsPassedOver()
    {
        const string Earlier = "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\n"
            + "metadata: {name: 50-performance-good, labels: {performance.openshift.io/weak-owner-reference-name: good}}\nspec: {}\n";
        Assert.DoesNotContain(AdmissionInput.Render("5.2", AdmissionInput.Good, Earlier).Diagnostics, found => found.Code == "PAO1553");
    }
}
