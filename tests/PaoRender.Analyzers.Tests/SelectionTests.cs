using System.Linq;
using System.Threading.Tasks;
using PaoRender.Analyzers.Tests.Support;

namespace PaoRender.Analyzers.Tests;

/// <summary>Of the files that a project adds, those are checked that are its manifests.</summary>
public class SelectionTests
{
    private static readonly string s_bad = Texts.Profile(isolated: "x");

    [Theory]
    [InlineData("du.yaml", 1)]
    [InlineData("du.YML", 1)]
    [InlineData("du.txt", 0)]
    public async Task UnmarkedFile_IsKnownByItsName(string name, int errors) =>
        Assert.Equal(errors, (await new AnalyzerHost(new ManifestFile(name, s_bad)).RunAsync()).Count);

    [Fact]
    public async Task MarkedFile_IsCheckedWhateverItsName() =>
        Assert.Equal("PAO1104", Assert.Single(await new AnalyzerHost(ManifestFile.Input("du.txt", s_bad)).RunAsync()).Id);

    [Theory]
    [InlineData("SourceItemGroup", "CustomResourceDefinition")]
    [InlineData("PaoManifest", "reported")]
    public async Task File_OfSomebodyElse_IsLeftAlone(string metadata, string value)
    {
        var host = new AnalyzerHost(new ManifestFile("du.yaml", s_bad) { Metadata = { [metadata] = value } });
        Assert.Empty(await host.RunAsync());
        Assert.Equal(0, host.Checks);
    }

    [Theory]
    [InlineData("kind: ConfigMap\ndata:\n  profile: |\n    kind: PerformanceProfile\n    nonsense\n")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  names:\n    kind: PerformanceProfile\n  group: 5\n")]
    [InlineData("""{"apiVersion": "apiextensions.k8s.io/v1", "spec": {"names": {"kind": "PerformanceProfile"}}, "metadata": 5}""")]
    [InlineData("kind: MachineConfigPool\nbroken: [\n")]
    [InlineData("services:\n  web: [\n")]
    public async Task UnmarkedFile_WithoutAProfile_IsNotRendered(string text)
    {
        var host = new AnalyzerHost(new ManifestFile("other.yaml", text));
        Assert.Empty(await host.RunAsync());
        Assert.Equal(0, host.Checks);
    }

    [Fact]
    public async Task UnmarkedPool_BesideAProfile_IsTakenIntoAccount()
    {
        var host = new AnalyzerHost(
            new ManifestFile("edge.yaml", Texts.EdgePool),
            new ManifestFile("du.yaml", Texts.Profile(pool: "edge")),
            new ManifestFile("compose.yaml", "services:\n  web: [\n"));

        Assert.Empty(await host.RunAsync());
        Assert.Equal(1, host.Checks);
    }

    [Fact]
    public async Task File_AddedTwice_IsOneInput()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", s_bad), ManifestFile.Input("du.yaml", s_bad));
        Assert.Equal(["PAO1104"], (await host.RunAsync()).Select(item => item.Id));
    }

    [Fact]
    public async Task Assets_OfTheUser_SilenceTheWarningOfTheBuiltInOnes()
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", Texts.Profile()));
        Assert.Equal("PAO2004", Assert.Single(await host.RunAsync()).Id);

        host.Properties["PaoOperatorAssets"] = "assets";
        Assert.Empty(await host.RunAsync());
    }
}
