using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>What can be wrong with WorkloadPartitions objects themselves.</summary>
public class PartitionObjectsCheckTests
{
    [Theory]
    [InlineData("Management")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a\\\"]")]
    [InlineData("ä")]
    [InlineData("")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public void Name_ThatNoLayerCarries_IsRefusedInBothStyles(string name)
    {
        foreach (string status in new[] { $"{{clusterPartitionNames: [\"{name}\"]}}", $"{{partitions: [{{name: \"{name}\"}}]}}" })
        {
            RenderResult result = Pinned().AddPartitions("o", status).Render();

            Assert.Equal("PAO1311!", PartitionInput.Codes(result));
            Assert.Equal("o.yaml(4", PartitionInput.Findings(result)[0].Position.ToString().Split(',')[0]);
        }
    }

    [Fact]
    public void Name_OfGreatestLength_IsTaken() =>
        Assert.Equal("PAO1312", PartitionInput.Codes(Pinned().AddPartitions("o", $"{{clusterPartitionNames: [{new string('a', 63)}]}}").Render()));

    [Theory]
    [InlineData("{clusterPartitionNames: [other]}", "PAO1312")]
    [InlineData("{clusterPartitionNames: [other, other], partitions: [{name: other}]}", "PAO1312 PAO1314")]
    [InlineData("{partitions: [{name: management, scope: namespace}]}", "PAO1313!")]
    [InlineData("{partitions: [{name: management, scope: Cluster}]}", "PAO1313!")]
    [InlineData("{partitions: [{name: management, scope: ''}]}", "")]
    [InlineData("{clusterPartitionNames: [management], partitions: [{name: management}]}", "PAO1314")]
    [InlineData("{clusterPartitionNames: [management], partitions: []}", "")]
    [InlineData("{clusterPartitionNames: []}", "PAO1315")]
    [InlineData("{}", "PAO1315")]
    [InlineData("null", "PAO1315")]
    public void Status_ThatIsNotSafe_IsReported(string status, string codes) =>
        Assert.Equal(codes, PartitionInput.Codes(Pinned().AddPartitions("o", status).Render()));

    [Fact]
    public void Object_WithoutNames_SwitchesNothingOn()
    {
        RenderResult result = new PartitionInput().AddProfile().AddPartitions("o", "{}").Render();

        Assert.DoesNotContain(result.Manifests, manifest => manifest.Name.EndsWith("cpu-partitioning", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Strictness.Strict, "PAO1302 PAO1319! PAO1007")]
    [InlineData(Strictness.Reference, "PAO1302 PAO1319 PAO1007")]
    public void Objects_WithoutProfile_HaveNoCpus(Strictness strictness, string codes) => Assert.Equal(
        codes,
        PartitionInput.Codes(new PartitionInput { Strictness = strictness }.AddPartitions("o", "{clusterPartitionNames: [management]}").Render()));

    [Fact]
    public void Error_NamesFileAndPlaceOfTheName()
    {
        RenderResult result = Pinned().Add("two.yaml", """
            apiVersion: workload.openshift.io/v1
            kind: WorkloadPartitions
            metadata:
              name: two
            status:
              partitions:
              - name: management
              - scope: pool
                name: UP
            """).Render();

        Assert.Equal("PAO1311! PAO1313!", PartitionInput.Codes(result));
        Assert.All(PartitionInput.Findings(result), found => Assert.Equal(new SourcePosition("two.yaml", 9, 11), found.Position));
    }

    private static PartitionInput Pinned() => new PartitionInput().AddProfile().AddInfrastructure("AllNodes");
}
