using System.Linq;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Every property has a default, and whoever sets it wins.</summary>
public sealed class Defaults(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string[] s_properties =
        ["PaoMatch", "PaoStrictness", "PaoOwnerReference", "PaoEnableWorkloadPartitioning", "PaoWithWorkloadPartitionsApi",
            "PaoManifestOutputPath", "PaoPublishManifests"];

    [Fact]
    public void UnsetAndSet() => packages.Scenario(nameof(Defaults), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("unset.csproj");
        project.WriteSdkProject("set.csproj", """
            <PaoMatch>render</PaoMatch><PaoStrictness>reference</PaoStrictness><PaoOwnerReference>none</PaoOwnerReference>
            <PaoEnableWorkloadPartitioning>true</PaoEnableWorkloadPartitioning><PaoManifestOutputPath>out</PaoManifestOutputPath>
            <PaoWithWorkloadPartitionsApi>true</PaoWithWorkloadPartitionsApi>
            <PaoPublishManifests>false</PaoPublishManifests><EnableDefaultClusterManifestItems>false</EnableDefaultClusterManifestItems>
            """);
        project.Write("worker.yaml", TestProfile.Worker("du"));

        Assert.Equal(["controller", "strict", "label-name", "false", "false", "bin/Debug/manifests/", "true"], Values("unset.csproj"));
        Assert.Equal(["render", "reference", "none", "true", "true", "out/", "false"], Values("set.csproj"));
        Assert.DoesNotContain("worker.yaml", project.Ask("set.csproj", "-getItem:ClusterManifest"), System.StringComparison.Ordinal);

        string[] Values(string name)
        {
            string answer = project.Ask(name, "-getProperty:" + string.Join(',', s_properties));
            JsonElement values = JsonDocument.Parse(answer).RootElement.GetProperty("Properties");
            return [.. s_properties.Select(property => values.GetProperty(property).GetString()!)];
        }
    });
}
