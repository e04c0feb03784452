using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Pools that would go without the pinning file, and MachineConfigs that bring a second one.</summary>
public class PinnedPoolCheckTests
{
    [Theory]
    [InlineData("machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: cnf}}", "")]
    [InlineData("machineConfigSelector: {matchExpressions: [{key: machineconfiguration.openshift.io/role, operator: In, values: [worker, other]}]}",
        "")]
    [InlineData("machineConfigSelector: {}", "")]
    [InlineData("machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: other}}", "PAO1316")]
    [InlineData("machineConfigSelector: {matchLabels: {other: cnf}}", "PAO1316")]
    [InlineData("paused: false", "PAO1316")]
    public void Pool_ThatTakesNoPinningManifest_IsReported(string spec, string codes)
    {
        string pool = $$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfigPool
            metadata: {name: cnf}
            spec:
              nodeSelector: {matchLabels: {node-role.kubernetes.io/cnf: ""} }
              {{spec}}
            """;

        Assert.Equal(codes, PartitionInput.Codes(Pinned().Add("pool.yaml", pool).Render()));
        Assert.Equal("", PartitionInput.Codes(new PartitionInput().AddProfile().Add("pool.yaml", pool).Render()));
    }

    [Theory]
    [InlineData("/etc/kubernetes/openshift-workload-pinning", "data:,x", true)]
    [InlineData("/etc/crio/crio.conf.d/01-workload-pinning-default.conf", "data:,x", true)]
    [InlineData("/etc/crio/crio.conf.d/99-workload-pinning.conf", "data:,x", true)]
    [InlineData("/etc/crio/crio.conf.d/50-mine.conf", "data:,%5Bcrio.runtime.workloads.mine%5D%0A", true)]
    [InlineData("/etc/crio/crio.conf", "base64:[crio.runtime.workloads.management]", true)]
    [InlineData("/etc/crio/crio.conf.d/50-mine.conf", "data:,%5Bcrio.runtime%5D%0A", false)]
    [InlineData("/etc/crio/crio.conf.d/50-mine.conf", "data:;base64,!", false)]
    [InlineData("/etc/crio/crio.conf.d/50-mine.conf", "https://host/file", false)]
    [InlineData("/etc/other", "data:,%5Bcrio.runtime.workloads.mine%5D%0A", false)]
    public void MachineConfig_WithPinningOfItsOwn_IsReported(string path, string source, bool reported)
    {
        if (source.StartsWith("base64:", StringComparison.Ordinal))
            source = "data:text/plain;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(source[7..]));
        string machineConfig = $$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfig
            metadata: {name: mine}
            spec:
              config:
                ignition: {version: 3.2.0}
                storage: {files: [{path: {{path}}, contents: {source: "{{source}}"} }]}
            """;

        Assert.Equal(reported ? "PAO1318" : "", PartitionInput.Codes(Pinned().Add("mc.yaml", machineConfig).Render()));
        Assert.Equal("", PartitionInput.Codes(new PartitionInput().AddProfile().Add("mc.yaml", machineConfig).Render()));
    }

    [Theory]
    [InlineData("[crio.runtime.workloads.mine]", 0, "PAO1318")]
    [InlineData("[crio.runtime]", 0, "")]
    [InlineData("[crio.runtime.workloads.mine]", 7, "")]
    [InlineData("[crio.runtime.workloads.bomb]", 0, "", 1 << 20)]
    [InlineData("[crio.runtime.workloads.mine]", 0, "PAO1318", 0, false)]
    [InlineData("[crio.runtime]", 0, "", 0, false)]
    public void MachineConfig_WithCompressedPinning_IsReportedToo(string text, int damage, string codes, int padding = 0, bool isBase64 = true)
    {
        byte[] compressed = Compress(text + new string('\n', padding));
        for (int at = 0; at < damage; at++) compressed[at] ^= 0x55;
        string data = isBase64 ? ";base64," + Convert.ToBase64String(compressed) : "," + string.Concat(compressed.Select(b => $"%{b:X2}"));
        string machineConfig = $$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfig
            metadata: {name: mine}
            spec:
              config:
                ignition: {version: 3.2.0}
                storage:
                  files:
                  - path: /etc/crio/crio.conf.d/50-mine.conf
                    contents: {compression: gzip, source: "data:{{data}}"}
            """;

        Assert.Equal(codes, PartitionInput.Codes(Pinned().Add("mc.yaml", machineConfig).Render()));
    }

    private static byte[] Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionMode.Compress)) stream.Write(Encoding.UTF8.GetBytes(text));
        return compressed.ToArray();
    }

    [Fact]
    public void LegacySwitch_IsNoSecondPinning()
    {
        RenderResult result = new PartitionInput()
            .AddProfile()
            .Add("infra.yaml", """
                apiVersion: config.openshift.io/v1
                kind: Infrastructure
                metadata: {name: cluster}
                status: {controlPlaneTopology: SingleReplica}
                """)
            .Add("mc.yaml", """
                apiVersion: machineconfiguration.openshift.io/v1
                kind: MachineConfig
                metadata: {name: 02-master-workload-partitioning}
                spec:
                  config:
                    ignition: {version: 3.2.0}
                    storage: {files: [{path: /etc/kubernetes/openshift-workload-pinning, contents: {source: "data:,x"}}]}
                """)
            .Render();

        Assert.Equal("", PartitionInput.Codes(result));
        Assert.Contains(result.Manifests, manifest => manifest.Name == "01-master-cpu-partitioning");
    }

    private static PartitionInput Pinned() => new PartitionInput().AddProfile().AddInfrastructure("AllNodes");
}
