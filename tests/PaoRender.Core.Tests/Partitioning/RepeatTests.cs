using System.Linq;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>What was rendered into the input folder is read by the next run, which must not make anything of it.</summary>
public class RepeatTests
{
    [Theory]
    [InlineData(true, null)]
    [InlineData(true, "{clusterPartitionNames: [extra]}")]
    [InlineData(true, "{clusterPartitionNames: [management, extra]}")]
    [InlineData(false, "{partitions: [{name: extra}]}")]
    public void Render_OverItsOwnOutput_GivesTheSame(bool flag, string? status)
    {
        RenderResult first = Input().Render();
        RenderResult second = Input().AddRendered(first).Render();

        Assert.True(first.Succeeded, PartitionInput.Codes(first));
        Assert.Equal(PartitionInput.Codes(first), PartitionInput.Codes(second));
        Assert.Equal(first.Manifests.Select(manifest => manifest.FileName), second.Manifests.Select(manifest => manifest.FileName));
        Assert.Equal(first.Manifests.Select(PartitionInput.Text), second.Manifests.Select(PartitionInput.Text));

        PartitionInput Input()
        {
            PartitionInput input = new PartitionInput { Flag = flag, Api = flag }.AddProfile().AddInfrastructure("AllNodes");
            return status is null ? input : input.AddPartitions("mine", status);
        }
    }

    [Fact]
    public void Render_WithASecondPartitionSinceTheLastRun_HasNothingToSayAboutOldOutput()
    {
        RenderResult first = new PartitionInput().AddProfile().AddInfrastructure("AllNodes").Render();

        RenderResult second = new PartitionInput()
            .AddProfile().AddInfrastructure("AllNodes").AddPartitions("mine", "{clusterPartitionNames: [extra]}").AddRendered(first).Render();

        Assert.Equal("PAO1312", PartitionInput.Codes(second));
    }

    [Theory]
    [InlineData("01_management-partition_workloadpartitions", "management", true)]
    [InlineData("01_management-partition_workloadpartitions", "management, extra", false)]
    [InlineData("management-partition", "management", false)]
    public void ObjectOfOurName_IsOursInOurFileOnly(string file, string names, bool written)
    {
        RenderResult result = new PartitionInput { Flag = true }.AddProfile().AddInfrastructure("AllNodes").Add($"folder/{file}.yaml", $$"""
            apiVersion: workload.openshift.io/v1
            kind: WorkloadPartitions
            metadata: {name: management-partition}
            status: {clusterPartitionNames: [{{names}}]}
            """).Render();

        Assert.True(result.Succeeded);
        Assert.Equal(written, result.Manifests.Any(manifest => manifest.Kind == "WorkloadPartitions"));
    }
}
