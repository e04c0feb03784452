using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Asset bundles whose template cannot be put together for several partitions.</summary>
public class BundleErrorTests
{
    [Theory]
    [InlineData("no object")]
    [InlineData("} {{.Workload}} {")]
    [InlineData("x {}")]
    [InlineData("{} x")]
    public void Template_WithoutObject_IsReportedOnceForASecondPartition(string template)
    {
        RenderResult one = Render(template, "management");
        RenderResult two = Render(template, "extra");

        Assert.Equal("", PartitionInput.Codes(one));
        Assert.Equal("PAO1312 PAO2002!", PartitionInput.Codes(two));
        Assert.Equal("own/configs/openshift-workload-pinning", PartitionInput.Findings(two)[1].Position.File);
    }

    private static RenderResult Render(string template, string name)
    {
        IEnumerable<KeyValuePair<string, byte[]>> files = AssetPaths.RequiredBy(OperatorRelease.Newest)
            .Select(path => new KeyValuePair<string, byte[]>(
                path, Encoding.UTF8.GetBytes(path == "configs/openshift-workload-pinning" ? template : AssetBundle.BuiltIn.Text(path))));
        return new PartitionInput { Assets = new AssetBundle("own", files) }
            .AddProfile().AddInfrastructure("AllNodes").AddPartitions("o", $"{{clusterPartitionNames: [{name}]}}").Render();
    }
}
