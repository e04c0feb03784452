using System;
using System.Linq;
using System.Text.Json;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>The names of all objects count together and get into both files of the node.</summary>
public class MergeTests
{
    private const string KubeletPath = "/etc/kubernetes/openshift-workload-pinning";

    [Theory]
    [InlineData("management", "{clusterPartitionNames: [management]}")]
    [InlineData("management", "{partitions: [{name: management}]}")]
    [InlineData("management", "{partitions: [{name: management, scope: cluster}]}", "{clusterPartitionNames: [management, management]}")]
    [InlineData("management a b", "{clusterPartitionNames: [b, management]}", "{partitions: [{name: a}]}")]
    [InlineData("management a b c", "{clusterPartitionNames: [c, b], partitions: [{name: a}, {name: b}]}")]
    [InlineData("management 1 a-b aa", "{clusterPartitionNames: [aa, a-b, '1']}")]
    public void Names_OfAllObjects_AreMerged(string names, params string[] objects)
    {
        PartitionInput input = new PartitionInput().AddProfile().AddInfrastructure("AllNodes");
        for (int i = 0; i < objects.Length; i++) input.AddPartitions("o" + i, objects[i]);

        RenderResult result = input.Render();

        Assert.True(result.Succeeded, PartitionInput.Codes(result));
        string[] expected = names.Split(' ');
        foreach ((string machineConfig, string crio, string cpus) in new[]
        {
            ("50-performance-p", "99-workload-pinning.conf", "0-1"),
            ("01-master-cpu-partitioning", "01-workload-pinning-default.conf", ""),
            ("01-worker-cpu-partitioning", "01-workload-pinning-default.conf", ""),
        })
        {
            using var kubelet = JsonDocument.Parse(PartitionInput.NodeFile(result, machineConfig, KubeletPath)!);
            Assert.Equal(expected, kubelet.RootElement.EnumerateObject().Select(entry => entry.Name));
            Assert.All(kubelet.RootElement.EnumerateObject(), entry => Assert.Equal(cpus, entry.Value.GetProperty("cpuset").GetString()));

            string tables = PartitionInput.NodeFile(result, machineConfig, "/etc/crio/crio.conf.d/" + crio)!;
            Assert.Equal(expected.Select(name => $"[crio.runtime.workloads.{name}]"), Lines(tables, "["));
            Assert.Equal(expected.Select(name => $"activation_annotation = \"target.workload.openshift.io/{name}\""), Lines(tables, "activation"));
            Assert.Equal(expected.Select(_ => $"resources = {{ \"cpushares\" = 0, \"cpuset\" = \"{cpus}\" }}"), Lines(tables, "resources"));
        }
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void SecondPartition_IsAddedInTheTemplatesLayout(bool standIn)
    {
        Skip.If(standIn && PartitionInput.StandIn is null, RepositoryPaths.NoConformance);
        var input = new PartitionInput { Assets = standIn ? PartitionInput.StandIn! : Assets.AssetBundle.BuiltIn };

        RenderResult result = input.AddProfile().AddInfrastructure("AllNodes").AddPartitions("o", "{clusterPartitionNames: [extra]}").Render();

        Assert.Equal(
            """

            {
              "management": {
                "cpuset": "0-1"
              },
              "extra": {
                "cpuset": "0-1"
              }
            }

            """,
            PartitionInput.NodeFile(result, "50-performance-p", KubeletPath)!.TrimEnd('\n') + "\n");
        Assert.Equal(
            """

            [crio.runtime.workloads.management]
            activation_annotation = "target.workload.openshift.io/management"
            annotation_prefix = "resources.workload.openshift.io"
            resources = { "cpushares" = 0, "cpuset" = "0-1" }

            [crio.runtime.workloads.extra]
            activation_annotation = "target.workload.openshift.io/extra"
            annotation_prefix = "resources.workload.openshift.io"
            resources = { "cpushares" = 0, "cpuset" = "0-1" }

            """,
            PartitionInput.NodeFile(result, "50-performance-p", "/etc/crio/crio.conf.d/99-workload-pinning.conf")!.TrimEnd('\n') + "\n");
    }

    private static string[] Lines(string text, string start) =>
        [.. text.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal))];
}
