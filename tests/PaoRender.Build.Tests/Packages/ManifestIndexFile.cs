using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The index beside the manifest folder: true, written only when it changes, and gone when it is not wanted.</summary>
public sealed class ManifestIndexFile(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Index = "bin/Debug/manifests.index.json";

    [Fact]
    public void Index_FollowsTheManifests() => packages.Scenario(nameof(ManifestIndexFile), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        Assert.Equal(
            [".pao-owners", "manifests.index.json", .. TestProfile.FilesOf("du").Select(name => "manifests/" + name)],
            project.Files("bin/Debug"));
        foreach (JsonElement row in JsonDocument.Parse(project.Read(Index)).RootElement.GetProperty("manifests").EnumerateArray())
        {
            byte[] bytes = File.ReadAllBytes(project.PathOf("bin/Debug/manifests/" + row.GetProperty("file").GetString()));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), row.GetProperty("sha256").GetString());
        }

        // Rendered again, but nothing else came out.
        string text = project.Read(Index);
        DateTime written = project.TimeOf(Index);
        project.Write("worker.yaml", TestProfile.Worker("du") + "# a comment\n");
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal(written, project.TimeOf(Index));

        project.Write("worker.yaml", TestProfile.Worker("du", isolated: "2-11"));
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.NotEqual(text, project.Read(Index));

        File.Delete(project.PathOf(Index));
        project.Build("--no-restore").Succeeded().Rendered(1);
        project.Build("--no-restore").Succeeded().Rendered(0);
        Assert.True(File.Exists(project.PathOf(Index)));

        project.Build("--no-restore", "-p:PaoManifestIndex=false").Succeeded();
        Assert.False(File.Exists(project.PathOf(Index)));

        BuildResult among = project.Build("--no-restore", "-p:PaoManifestIndexFile=bin/Debug/manifests/index.json").Failed();
        Assert.Contains("site.csproj : error PAO3010: ", among.Output, StringComparison.Ordinal);

        project.Build("--no-restore").Succeeded();
        project.Run("clean").Succeeded();
        Assert.Empty(project.Files("bin/Debug"));
        Assert.DoesNotContain(project.Files("obj"), name => name.Contains("pao-", StringComparison.Ordinal));
    });
}
