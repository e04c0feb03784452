using System;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Sites with machines and a page of their own, where projects share a process.</summary>
public sealed class SitesSideBySide(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Cpus = """{"lscpu":[{"field":"CPU(s):","data":"COUNT"}]}""";

    [Fact]
    public void Sites_HaveTheirOwnMachinesAndPages() => packages.Scenario(nameof(SitesSideBySide), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("fleet/fleet.csproj", "<PaoReport>true</PaoReport>", """
            <ItemGroup>
              <ClusterSite Include="sites/*/*.yaml" />
              <PaoHardware Include="sites/*/hardware/*.json" />
            </ItemGroup>
            """);
        string[] sites = ["east", "north", "south", "west"];
        foreach (string site in sites)
        {
            project.Write($"fleet/sites/{site}/profile.yaml", TestProfile.Worker("du"));
            project.Write($"fleet/sites/{site}/hardware/m.json", Cpus.Replace("COUNT", "16", StringComparison.Ordinal));
        }

        project.Write("all.proj", """
            <Project DefaultTargets="Build">
              <Target Name="Restore"><MSBuild Projects="fleet/fleet.csproj" Targets="Restore" Properties="Restoring=1" /></Target>
              <Target Name="Build"><MSBuild Projects="fleet/fleet.csproj" /></Target>
            </Project>
            """);
        project.Run("msbuild", "all.proj", "-restore", "-m", "-mt").Succeeded().Rendered(1);
        Assert.Equal(
            sites.SelectMany(site => TestProfile.FilesOf("du").Select(name => site + "/" + name)), project.Files("fleet/bin/Debug/manifests"));
        Assert.Equal(sites.Select(site => site + "/cpu-map.html"), project.Files("fleet/bin/Debug/report"));
        project.Run("msbuild", "all.proj", "-m", "-mt").Succeeded().Rendered(0);

        // A machine of one site is no machine of the others.
        project.Write("fleet/sites/south/hardware/m.json", Cpus.Replace("COUNT", "2", StringComparison.Ordinal));
        BuildResult small = project.Run("msbuild", "all.proj", "-m", "-mt").Failed();
        string error = Assert.Single(small.Output.Split('\n').Where(line => line.Contains("error PAO1572", StringComparison.Ordinal)).Distinct());
        Assert.Contains("sites/south/profile.yaml", error, StringComparison.Ordinal);
    });
}
