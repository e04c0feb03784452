using System.Linq;
using System.Threading.Tasks;
using PaoRender.Analyzers.Tests.Support;

namespace PaoRender.Analyzers.Tests;

/// <summary>The project's properties reach the render.</summary>
public class OptionTests
{
    // Each row changes what is found in one and the same input.
    [Theory]
    [InlineData("PaoOperatorRelease", "4.14", "PAO1004")]
    [InlineData("PaoOperatorRelease", "9.9", "PAO3001")]
    [InlineData("PaoMatch", "both", "PAO3002")]
    [InlineData("PaoStrictness", "lax", "PAO3003")]
    [InlineData("PaoOwnerReference", "k8s", "PAO1110")]
    [InlineData("PaoOwnerReference", "K8S", "PAO1110")]
    [InlineData("PaoOwnerReference", "uid", "PAO3004")]
    [InlineData("PaoEnableWorkloadPartitioning", "true", "PAO1302")]
    [InlineData("PaoEnableWorkloadPartitioning", "perhaps", "PAO3005")]
    [InlineData("PaoWithWorkloadPartitionsApi", "perhaps", "PAO3007")]
    [InlineData("PaoFromConfigMaps", "perhaps", "PAO3008")]
    public async Task Property_ThatMatters_ChangesTheFindings(string property, string value, string code)
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile(more: "  kernelPageSize: 4k\n")));
        Assert.Equal(["PAO2004"], await CodesAsync(host));

        host.Properties[property] = $" {value} ";
        Assert.Contains(code, await CodesAsync(host));
    }

    [Fact]
    public async Task Properties_AllAtOnce_ReachTheRequest()
    {
        RenderRequest? seen = null;
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        host.Check = (request, cancellationToken) => Renderer.Check(seen = request, cancellationToken);
        host.Properties["PaoOperatorRelease"] = "5.1";
        host.Properties["PaoMatch"] = "render";
        host.Properties["PaoStrictness"] = "reference";
        host.Properties["PaoOwnerReference"] = "none";
        host.Properties["PaoEnableWorkloadPartitioning"] = "True";
        host.Properties["PaoWithWorkloadPartitionsApi"] = "true";
        host.Properties["PaoFromConfigMaps"] = "true";
        host.Properties["_PaoFeatureGateList"] = "MixedCPUsAllocation|Other";
        await host.RunAsync();

        Assert.NotNull(seen);
        Assert.Equal("5.1", seen.Release.ToString());
        Assert.Equal(MatchMode.Render, seen.Match);
        Assert.Equal(Strictness.Reference, seen.Strictness);
        Assert.Equal(OwnerReferenceMode.None, seen.OwnerReference);
        Assert.True(seen.EnableWorkloadPartitioning);
        Assert.True(seen.WithWorkloadPartitionsApi);
        Assert.True(seen.FromConfigMaps);
        Assert.Equal(["MixedCPUsAllocation", "Other"], seen.FeatureGates);
        Assert.True(seen.Assets.IsBuiltIn);
        Assert.Equal(["du.yaml"], seen.Inputs.Select(input => input.Path));
    }

    [Fact]
    public async Task WrongProperty_StopsTheRenderAsInABuild()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile(isolated: "x")));
        host.Properties["PaoMatch"] = "both";

        Assert.Equal(["PAO3002"], await CodesAsync(host));
        Assert.Equal(0, host.Checks);
    }

    [Fact]
    public async Task Project_ThatSaysNothing_IsCheckedForTheNewestRelease()
    {
        RenderRequest? seen = null;
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        host.Properties.Clear();
        host.Check = (request, cancellationToken) => Renderer.Check(seen = request, cancellationToken);
        await host.RunAsync();

        Assert.Equal(Releases.OperatorRelease.Newest, seen!.Release);
        Assert.Equal("/project/du.yaml", Assert.Single(seen.Inputs).Path);
    }

    [Fact]
    public async Task Project_ThatCannotSayWhereItIs_IsCheckedAllTheSame()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile(isolated: "x")));
        host.Properties["_PaoProjectFolderBase64"] = "*";
        Assert.Equal(["PAO1104"], await CodesAsync(host));
    }

    private static async Task<string[]> CodesAsync(AnalyzerHost host) => [.. (await host.RunAsync()).Select(item => item.Id)];
}
