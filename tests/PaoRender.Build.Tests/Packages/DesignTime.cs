using System.Linq;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>An IDE asks for items and renders nothing; what it watches is what a build depends on.</summary>
public sealed class DesignTime(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void DesignTimeBuild_KnowsTheItemsAndRendersNothing() => packages.Scenario(nameof(DesignTime), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Ask("-restore", "-t:RenderManifests", "-p:DesignTimeBuild=true");
        Assert.Empty(project.Files("bin"));
        project.Build("--no-restore").Succeeded().Rendered(1);

        project.Write("worker.yaml", "{");
        string answer = project.Ask(
            "-t:CompileDesignTime;RenderManifests",
            "-p:DesignTimeBuild=true",
            "-getItem:ClusterManifest,RenderedManifest,UpToDateCheckInput,UpToDateCheckOutput,AvailableItemName,Watch,None");

        JsonElement items = JsonDocument.Parse(answer).RootElement.GetProperty("Items");
        Assert.Equal(["worker.yaml"], Names("ClusterManifest"));
        Assert.Equal(4, Names("RenderedManifest").Length);
        Assert.Contains("worker.yaml", Names("UpToDateCheckInput"));
        Assert.Equal(["obj/Debug/site.csproj.pao-stamp"], Names("UpToDateCheckOutput"));
        Assert.Contains("ClusterManifest", Names("AvailableItemName"));
        Assert.Contains("worker.yaml", Names("Watch"));
        Assert.DoesNotContain("worker.yaml", Names("None"));

        string[] Names(string type) =>
            [.. items.GetProperty(type).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    });
}
