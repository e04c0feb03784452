using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Pools that pass by what is made for them, and CPUs for OVS-DPDK that nothing protects.</summary>
public class PoolTests
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
            matchExpressions: [{key: machineconfiguration.openshift.io/role, operator: In, values: [worker, fast]}]

        """;

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("  labels: {pool: fast}\n", "", "", "PAO1205 3:1")]
    [InlineData("{pool: fast}", "{}", "", "PAO1205 5:3")]
    [InlineData("worker, fast", "worker", "", "PAO1205 9:3")]
    [InlineData("worker, fast", "worker", "machineConfigLabel: {machineconfiguration.openshift.io/role: worker}", "PAO1551 9:3")]
    [InlineData("operator: In", "operator: Is", "", "PAO1203 10:80")]
    [InlineData("{key: machineconfiguration.openshift.io/role, operator: In, values: [worker, fast]}", "", "", "PAO1205 9:3")]
    public void Pool_ForAProfile_MustTakeItsManifests(string from, string to, string lines, string errors)
    {
        string pool = from.Length == 0 ? Pool : Pool.Replace(from, to, StringComparison.Ordinal);
        string profile = AdmissionInput.With(lines).Replace("/worker", "/fast");
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", pool, profile)));
    }

    [Theory]
    [InlineData("4.22", "", "")]
    [InlineData("5.2", "", "PAO1116 9:14")]
    [InlineData("5.2", "{\"cpuManagerPolicyOptions\": {\"strict-cpu-reservation\": \"true\"}}", "")]
    [InlineData("5.2", "{\"cpuManagerPolicyOptions\": {\"strict-cpu-reservation\": \"false\"}}", "PAO1116 11:14")]
    public void OvsDpdkCpus_WithoutProtection_AreRefused(string release, string kubelet, string errors)
    {
        string profile = AdmissionInput.Good.Replace("    isolated: \"2-7\"\n", "    isolated: \"2-5\"\n    ovsDpdk: \"6-7\"\n");
        if (kubelet.Length > 0)
        {
            profile = profile.Replace("  name: good\n", $"  name: good\n  annotations:\n    kubeletconfig.experimental: '{kubelet}'\n");
        }
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render(release, profile)));
    }

    [Fact]
    public void OvsDpdkCpus_OfAPartitionedCluster_AreTaken()
    {
        const string Infrastructure = """
            apiVersion: config.openshift.io/v1
            kind: Infrastructure
            metadata: {name: cluster}
            status: {cpuPartitioning: AllNodes}
            """;
        string profile = AdmissionInput.Good.Replace("    isolated: \"2-7\"\n", "    isolated: \"2-5\"\n    ovsDpdk: \"6-7\"\n");
        Assert.Equal("", AdmissionInput.Errors(AdmissionInput.Render("5.2", Infrastructure, profile)));
        Assert.Contains(AdmissionInput.Render("5.2", profile).Diagnostics, found => found is { Code: "PAO1116", Severity: DiagnosticSeverity.Error });
    }
}
