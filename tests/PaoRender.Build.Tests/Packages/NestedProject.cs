using System.Linq;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What builds and tools leave in folders below a project is not input.</summary>
public sealed class NestedProject(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string[] s_folders =
    [
        "app/bin/Debug", "app/obj", "artifacts/bin/app", "app/artifacts/bin", "packages/some", "node_modules/some",
        "app/node_modules/some", ".git", "app/.idea",
    ];

    [Fact]
    public void FilesOfTools_AreNoInput() => packages.Scenario(nameof(NestedProject), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Write("app/worker.yaml", "kind: Infrastructure\napiVersion: config.openshift.io/v1\nmetadata: {name: cluster}\n");
        foreach (string folder in s_folders)
        {
            project.Write(folder + "/project.assets.json", "[ 1 ]");
            project.Write(folder + "/profile.yaml", TestProfile.Master("cu"));
        }

        JsonElement items = JsonDocument.Parse(project.Ask("-getItem:ClusterManifest")).RootElement.GetProperty("Items");
        Assert.Equal(
            ["app/worker.yaml", "worker.yaml"],
            items.GetProperty("ClusterManifest").EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).Order());
        project.Build().Succeeded();
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));
    });
}
