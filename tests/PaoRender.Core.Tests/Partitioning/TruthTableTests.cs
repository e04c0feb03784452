using System.Linq;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Flag, objects and Infrastructure: who says that the cluster is partitioned, and what if they disagree.</summary>
public class TruthTableTests
{
    private const string Objects = "{clusterPartitionNames: [management]}";

    [Theory]
    [InlineData(true, false, "AllNodes", true, "")]
    [InlineData(true, false, null, true, "PAO1302")]
    [InlineData(true, false, "", true, "PAO1302")]
    [InlineData(true, false, "None", false, "PAO1301!")]
    [InlineData(true, true, "AllNodes", true, "")]
    [InlineData(true, true, null, true, "PAO1302")]
    [InlineData(true, true, "None", false, "PAO1301!")]
    [InlineData(false, false, "AllNodes", true, "")]
    [InlineData(false, false, null, false, "")]
    [InlineData(false, false, "", false, "")]
    [InlineData(false, false, "None", false, "")]
    [InlineData(false, true, "AllNodes", true, "")]
    [InlineData(false, true, null, true, "PAO1302")]
    [InlineData(false, true, "", true, "PAO1302")]
    [InlineData(false, true, "None", false, "PAO1310!")]
    public void Render_OfCombination_AgreesWarnsOrRefuses(bool flag, bool objects, string? infrastructure, bool pinned, string codes)
    {
        PartitionInput input = new PartitionInput { Flag = flag }.AddProfile().AddInfrastructure(infrastructure);
        if (objects) input.AddPartitions("some", Objects);

        RenderResult result = input.Render();

        Assert.Equal(codes, PartitionInput.Codes(result));
        if (result.Succeeded)
        {
            Assert.Equal(pinned, PartitionInput.NodeFile(result, "50-performance-p", "/etc/kubernetes/openshift-workload-pinning") is not null);
        }
        Assert.Equal(
            pinned ? 2 : 0, result.Manifests.Count(manifest => manifest.Name.EndsWith("-cpu-partitioning", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Render_WithFlag_WritesTheObjectThatTheInputLacks(bool flag, bool objects, bool written)
    {
        PartitionInput input = new PartitionInput { Flag = flag }.AddProfile().AddInfrastructure("AllNodes");
        if (objects) input.AddPartitions("some", Objects);

        RenderedManifest? manifest = input.Render().Manifests.SingleOrDefault(candidate => candidate.Kind == "WorkloadPartitions");

        Assert.Equal(written, manifest is not null);
        if (written)
        {
            Assert.Equal("01_management-partition_workloadpartitions.yaml", manifest!.FileName);
            Assert.Equal(
                """
                apiVersion: workload.openshift.io/v1
                kind: WorkloadPartitions
                metadata:
                  labels:
                    app.kubernetes.io/managed-by: paorender
                  name: management-partition
                status:
                  clusterPartitionNames:
                  - management

                """,
                PartitionInput.Text(manifest));
        }
    }

    [Fact]
    public void Render_ByReferencesRules_WarnsWhereObjectsAndInfrastructureDisagree()
    {
        RenderResult result = new PartitionInput { Strictness = Strictness.Reference }
            .AddProfile().AddInfrastructure("None").AddPartitions("some", Objects).Render();

        Assert.Equal("PAO1310", PartitionInput.Codes(result));
        Assert.NotNull(PartitionInput.NodeFile(result, "50-performance-p", "/etc/kubernetes/openshift-workload-pinning"));
    }

    [Fact]
    public void Render_WithObjects_GivesTheBytesOfTheFlagAndOfInfrastructure()
    {
        RenderResult infrastructure = new PartitionInput().AddProfile().AddInfrastructure("AllNodes").Render();
        RenderResult flag = new PartitionInput { Flag = true }.AddProfile().Render();
        RenderResult objects = new PartitionInput().AddProfile().AddPartitions("some", Objects).Render();

        string[] expected = [.. infrastructure.Manifests.Select(PartitionInput.Text)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, flag.Manifests.Where(manifest => manifest.Kind != "WorkloadPartitions").Select(PartitionInput.Text));
        Assert.Equal(expected, objects.Manifests.Select(PartitionInput.Text));
    }
}
