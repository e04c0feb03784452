using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Analyzers.Tests.Support;

namespace PaoRender.Analyzers.Tests;

/// <summary>The same input is rendered once, however often the compilation changes.</summary>
public class CacheTests
{
    [Fact]
    public async Task Edit_OfCode_RendersNothing()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile(isolated: "x")), ManifestFile.Input("edge.yaml", Texts.EdgePool));
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal("PAO1104", Assert.Single(await host.RunAsync()).Id);
            Assert.Equal("PAO1104", Assert.Single(await host.RunAsync(host.Files[0])).Id);
            host.Compilation = host.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class C{i} {{ }}"));
        }

        Assert.Equal(1, host.Checks);
    }

    [Fact]
    public async Task Edit_OfAManifest_RendersOnce_AndUndoNotAtAll()
    {
        var bad = ManifestFile.Input("du.yaml", Texts.Profile(isolated: "x"));
        var host = new AnalyzerHost(bad);
        Assert.Equal("PAO1104", Assert.Single(await host.RunAsync()).Id);

        host.Files = [ManifestFile.Input("du.yaml", Texts.Profile())];
        Assert.Equal("PAO2004", Assert.Single(await host.RunAsync()).Id);
        Assert.Equal(2, host.Checks);

        host.Files = [bad];
        Assert.Equal("PAO1104", Assert.Single(await host.RunAsync()).Id);
        Assert.Equal(2, host.Checks);
    }

    [Fact]
    public async Task Text_ReadAgain_IsTheSameInput()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        await host.RunAsync();
        host.Files = [ManifestFile.Input("du.yaml", Texts.Profile())];
        await host.RunAsync();
        Assert.Equal(1, host.Checks);
    }

    [Theory]
    [InlineData("PaoOperatorRelease", "4.19")]
    [InlineData("PaoMatch", "render")]
    [InlineData("PaoStrictness", "reference")]
    [InlineData("PaoOwnerReference", "none")]
    [InlineData("PaoEnableWorkloadPartitioning", "true")]
    [InlineData("PaoWithWorkloadPartitionsApi", "true")]
    [InlineData("PaoFromConfigMaps", "true")]
    [InlineData("PaoOperatorAssets", "assets")]
    [InlineData("_PaoFeatureGateList", "Gate")]
    [InlineData("_PaoProjectFolderBase64", "")]
    public async Task Property_Changed_IsAnotherInput(string property, string value)
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        await host.RunAsync();
        host.Properties[property] = value;
        await host.RunAsync();
        Assert.Equal(2, host.Checks);
    }

    [Fact]
    public async Task Mark_Changed_IsAnotherInput()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        Assert.Single(await host.RunAsync());
        host.Files = [new ManifestFile("du.yaml", Texts.Profile())];
        Assert.Empty(await host.RunAsync());
    }

    [Fact]
    public void Memory_IsBounded_AndForgetsWhatWasNotUsed()
    {
        var small = new FindingCache(3);
        for (int i = 0; i < 10; i++)
        {
            string key = $"key {i}";
            small.Get(key, _ => Nothing(), default);
            small.Get("often", _ => Nothing(), default);
        }

        Assert.Equal(3, small.Count);
        Assert.False(Computes(small, "often"));
        Assert.False(Computes(small, "key 9"));
        Assert.True(Computes(small, "key 0"));
    }

    [Fact]
    public async Task Compilers_OfOneProcess_ShareTheMemory()
    {
        var shared = new FindingCache(4);
        var first = new AnalyzerHost(shared, ManifestFile.Input("du.yaml", Texts.Profile()));
        var second = new AnalyzerHost(shared, ManifestFile.Input("du.yaml", Texts.Profile()));
        Assert.Equal((await first.RunAsync()).Select(item => item.ToString()), (await second.RunAsync()).Select(item => item.ToString()));
        Assert.Equal(1, first.Checks + second.Checks);
    }

    private static GroupFindings Nothing() => new([], []);

    private static bool Computes(FindingCache cache, string key)
    {
        bool computed = false;
        cache.Get(
            key,
            _ =>
            {
                computed = true;
                return Nothing();
            },
            default);
        return computed;
    }
}
