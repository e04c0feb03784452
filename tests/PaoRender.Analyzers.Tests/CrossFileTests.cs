using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PaoRender.Analyzers.Tests.Support;

namespace PaoRender.Analyzers.Tests;

/// <summary>All manifests of a project are one input, and each error is reported at the file that it stands in.</summary>
public class CrossFileTests
{
    [Fact]
    public async Task Pool_InAnotherFile_IsFound()
    {
        var host = new AnalyzerHost(
            ManifestFile.Input("du.yaml", Texts.Profile(pool: "edge")), ManifestFile.Input("pools/edge.yaml", Texts.EdgePool));
        Assert.Equal("PAO2004", Assert.Single(await host.RunAsync()).Id);

        host.Files = [host.Files[0]];
        IReadOnlyList<Diagnostic> found = await host.RunAsync();
        Diagnostic missing = Assert.Single(found, item => item.Id == "PAO1201");
        Assert.Equal("/project/du.yaml", missing.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Errors_InSeveralFiles_AreEachAtTheirFile()
    {
        var host = new AnalyzerHost(
            ManifestFile.Input("a.yaml", Texts.Profile("a", isolated: "x")),
            ManifestFile.Input("b.yaml", Texts.Profile("b")),
            ManifestFile.Input("c.yaml", Texts.Profile("c", isolated: "0-3", pool: "master")));

        Assert.Equal(
            ["/project/a.yaml PAO1104", "/project/c.yaml PAO1104"],
            (await host.RunAsync()).Where(item => item.Id == "PAO1104").Select(item => item.Location.GetLineSpan().Path + " " + item.Id));
        Assert.Equal(1, host.Checks);
    }

    [Fact]
    public async Task File_AskedForAlone_GivesItsOwnErrorsOnly()
    {
        var host = new AnalyzerHost(
            ManifestFile.Input("a.yaml", Texts.Profile("a", isolated: "x")),
            ManifestFile.Input("b.yaml", Texts.Profile("b", isolated: "w", pool: "master")));

        Diagnostic found = Assert.Single(await host.RunAsync(host.Files[1]));
        Assert.Contains("'w'", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(host.Files[1].Path, found.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Duplicate_InTheLaterFile_NamesTheEarlierAsTheBuildDoes()
    {
        // The build reads folder by folder, so "b/" comes before "b-c", although '-' sorts before '/'.
        var host = new AnalyzerHost(
            ManifestFile.Input("b-c.yaml", Texts.Profile()), ManifestFile.Input("b/z.yaml", Texts.Profile()));

        Diagnostic found = Assert.Single(await host.RunAsync(), item => item.Id == "PAO1103");
        Assert.Equal("/project/b-c.yaml", found.Location.GetLineSpan().Path);
        Assert.Contains("the other one is at b/z.yaml(4,9)", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_WithoutAPlace_IsToldOnceAndForTheProject()
    {
        var host = new AnalyzerHost(ManifestFile.Input("a.yaml", Texts.EdgePool), ManifestFile.Input("b.yaml", "# nothing yet\n"));

        Diagnostic found = Assert.Single(await host.RunAsync());
        Assert.Equal("PAO1007", found.Id);
        Assert.Equal(Location.None, found.Location);
    }

    [Fact]
    public async Task UnmarkedFiles_AreAnInputOfTheirOwn()
    {
        // A pool among the project's manifests is not there for a profile that is checked by itself, as in a build.
        var host = new AnalyzerHost(
            ManifestFile.Input("pool.yaml", Texts.EdgePool),
            ManifestFile.Input("worker.yaml", Texts.Profile("worker")),
            new ManifestFile("elsewhere/du.yaml", Texts.Profile(pool: "edge")));

        Assert.Equal(["PAO1201", "PAO2004"], (await host.RunAsync()).Select(item => item.Id).Order());
        Assert.Equal(2, host.Checks);
    }
}
