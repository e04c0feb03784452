using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A project of several sites: each is a cluster of its own, and is rendered when its input changes.</summary>
public sealed class ClusterSites(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Manifests = "bin/Debug/manifests";

    [Fact]
    public void Sites_AreRenderedApart_EachWhenItChanges() => packages.Scenario(nameof(ClusterSites), project =>
    {
        project.WriteSdkProject("fleet.csproj", rest: "<ItemGroup><ClusterSite Include=\"sites/*/profile.yaml\" /></ItemGroup>");
        project.Write("common/master.yaml", TestProfile.Master("cu"));

        // The same name in two clusters is no conflict.
        project.Write("sites/north/profile.yaml", TestProfile.Worker("du"));
        project.Write("sites/south/profile.yaml", TestProfile.Worker("du", isolated: "2-11"));
        BuildResult first = project.Build().Succeeded().Rendered(1);
        Assert.Equal([.. Of("north", "cu", "du"), .. Of("south", "cu", "du")], project.Files(Manifests));
        Assert.Single(first.Output.Split('\n'), line => line.Contains(" -> ", StringComparison.Ordinal));
        Assert.Single(first.Messages("2 sites: 2 rendered, 0 up to date."));
        Assert.Equal(project.Files(Manifests), IndexFiles(project));
        project.Build().Succeeded().Rendered(0);

        project.Write("sites/north/profile.yaml", TestProfile.Worker("du", isolated: "2-9"));
        Assert.Single(project.Build().Succeeded().Messages("2 sites: 1 rendered, 1 up to date."));
        File.Delete(project.PathOf(Manifests + "/south/du_tuned.yaml"));
        Assert.Single(project.Build().Succeeded().Messages("2 sites: 1 rendered, 1 up to date."));
        project.Write("common/master.yaml", TestProfile.Master("cu", isolated: "2-9"));
        Assert.Single(project.Build().Succeeded().Messages("2 sites: 2 rendered, 0 up to date."));

        // An error of one site is an error of the build; the other site is rendered.
        project.Write("sites/south/profile.yaml", TestProfile.Worker("du", isolated: "0-9"));
        project.Write("sites/north/profile.yaml", TestProfile.Worker("ru"));
        project.Build().Failed();
        Assert.Equal([.. Of("north", "cu", "ru"), .. Of("south", "cu", "du")], project.Files(Manifests));
        project.Build().Failed();

        Directory.Delete(project.PathOf("sites/south"), recursive: true);
        project.Build().Succeeded();
        Assert.Equal(Of("north", "cu", "ru"), project.Files(Manifests));
        Assert.False(Directory.Exists(project.PathOf(Manifests + "/south")));
        Assert.Equal(project.Files(Manifests), IndexFiles(project));

        project.Run("publish", "-c", "Debug", "-o", "out", "--no-build").Succeeded();
        Assert.Equal(["manifests.index.json", .. Of("north", "cu", "ru").Select(name => "manifests/" + name)], project.Files("out"));
        project.Run("clean").Succeeded();
        Assert.Empty(project.Files("bin/Debug"));
        Assert.DoesNotContain(project.Files("obj"), name => name.Contains("pao-", StringComparison.Ordinal));
    });

    [Fact]
    public void Site_MayLieElsewhere_AndHaveAName() => packages.Scenario(nameof(ClusterSites) + "-far", project =>
    {
        project.WriteSdkProject("fleet/fleet.csproj", rest: "<ItemGroup><ClusterSite Include=\"../far\" Site=\"east\" /></ItemGroup>");
        project.Write("fleet/master.yaml", TestProfile.Master("cu"));
        project.Write("far/deep/worker.yaml", TestProfile.Worker("du"));

        project.Build("fleet").Succeeded();

        Assert.Equal(Of("east", "cu", "du"), project.Files("fleet/bin/Debug/manifests"));

        BuildResult verify = project.Run("msbuild", "fleet", "-t:VerifyManifests").Failed();
        Assert.Contains("fleet.csproj : error PAO3012: ", verify.Output, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("sites/none", "does not exist")]
    [InlineData("sites;sites/north", "lie in each other")]
    [InlineData("sites/north;other/north", "has the name of")]
    public void BadSite_IsAnError(string items, string message) => packages.Scenario(nameof(ClusterSites) + message.Length, project =>
    {
        project.WriteSdkProject("fleet.csproj", rest: $"<ItemGroup><ClusterSite Include=\"{items}\" /></ItemGroup>");
        project.Write("sites/north/profile.yaml", TestProfile.Worker("du"));
        project.Write("other/north/profile.yaml", TestProfile.Worker("du"));

        BuildResult build = project.Build().Failed();

        Assert.Contains("fleet.csproj : error PAO3012: ", build.Output, StringComparison.Ordinal);
        Assert.Contains(message, build.Output, StringComparison.Ordinal);
        Assert.Empty(project.Files("bin/Debug"));
    });

    [Fact]
    public void PatternOfFolders_FindsNoSite_AndIsAWarning() => packages.Scenario(nameof(ClusterSites) + "-none", project =>
    {
        project.WriteSdkProject("fleet.csproj", rest: "<ItemGroup><ClusterSite Include=\"sites/*\" /></ItemGroup>");
        project.Write("sites/north/profile.yaml", TestProfile.Worker("du"));

        BuildResult build = project.Build().Succeeded();

        Assert.Contains("fleet.csproj : warning PAO3012: No file matches ClusterSite", build.Output, StringComparison.Ordinal);
    });

    private static IEnumerable<string> Of(string site, params string[] profiles) =>
        profiles.SelectMany(TestProfile.FilesOf).Select(name => site + "/" + name);

    private static IEnumerable<string?> IndexFiles(TestProject project) =>
        JsonDocument.Parse(project.Read("bin/Debug/manifests.index.json")).RootElement.GetProperty("manifests").EnumerateArray()
            .Select(row => row.GetProperty("file").GetString());
}
