using System;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Projects that write into one folder: a file has one owner, whoever is built, and a project that is gone owns nothing.</summary>
public sealed class SharedOutput(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Shared = "<PaoManifestOutputPath>../out/</PaoManifestOutputPath>";

    [Fact]
    public void FileOfAnotherProject_IsAnErrorUntilThatProjectLetsGo() => packages.Scenario(nameof(SharedOutput), project =>
    {
        project.WriteSdkProject("a/a.csproj", Shared);
        project.WriteSdkProject("b/b.csproj", Shared);
        project.Write("a/worker.yaml", TestProfile.Worker("du"));
        project.Write("b/worker.yaml", TestProfile.Worker("du", isolated: "2-11"));
        project.Build("a").Succeeded().Rendered(1);
        string tuned = project.Read("out/du_tuned.yaml");

        Conflict(project.Build("b"));
        Conflict(project.Build("b", "--no-restore"));
        project.Build("a", "--no-restore").Succeeded().Rendered(0);
        Assert.Equal(tuned, project.Read("out/du_tuned.yaml"));
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("out"));

        // Cleaned, and nobody else has written: the record goes too.
        project.Run("clean", "a").Succeeded();
        Assert.Empty(project.Files("out"));
        Assert.False(File.Exists(project.PathOf(".pao-owners")));
        project.Build("b", "--no-restore").Succeeded().Rendered(1);
        BuildFinding refused = Assert.Single(project.Build("a", "--no-restore").Failed().Findings);
        Assert.Equal(("PAO3013", "error"), (refused.Code, refused.Severity));

        // Renamed: the old name is no project any more.
        File.Move(project.PathOf("b/b.csproj"), project.PathOf("b/c.csproj"));
        project.Build("a", "--no-restore").Succeeded().Rendered(1);
        Assert.Equal(tuned, project.Read("out/du_tuned.yaml"));

        void Conflict(BuildResult build)
        {
            BuildFinding finding = Assert.Single(build.Failed().Findings);
            Assert.Equal("PAO3013", finding.Code);
            Assert.Contains(project.PathOf("a/a.csproj"), finding.Text, StringComparison.Ordinal);
            Assert.Contains(project.PathOf("b/b.csproj"), finding.Text, StringComparison.Ordinal);
            Assert.Contains("du_tuned.yaml'", finding.Text, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void FilesInOneFolder_AreFineWhenEachHasAnIndex() => packages.Scenario(nameof(FilesInOneFolder_AreFineWhenEachHasAnIndex), project =>
    {
        string[] all = [.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("du"), .. TestProfile.FilesOf("ru")];
        project.WriteSdkProject("a/a.csproj", Shared);
        project.WriteSdkProject("b/b.csproj", Shared);
        project.Write("a/worker.yaml", TestProfile.Worker("du"));
        project.Write("a/master.yaml", TestProfile.Master("ru"));
        project.Write("b/master.yaml", TestProfile.Master("cu"));
        project.Build("a").Succeeded();

        BuildFinding finding = Assert.Single(project.Build("b").Failed().Findings);
        Assert.Equal("PAO3013", finding.Code);
        Assert.Contains("another PaoManifestIndexFile.", finding.Text, StringComparison.Ordinal);

        project.WriteSdkProject("b/b.csproj", Shared + "<PaoManifestIndexFile>bin/manifests.index.json</PaoManifestIndexFile>");
        project.Build("b", "--no-restore").Succeeded().Rendered(1);
        project.Build("a", "--no-restore").Succeeded().Rendered(0);
        project.Build("b", "--no-restore").Succeeded().Rendered(0);
        Assert.Equal(all, project.Files("out"));

        // A profile that goes over: whoever has it now may write, once the other was built.
        File.Move(project.PathOf("a/worker.yaml"), project.PathOf("b/worker.yaml"));
        project.Build("b", "--no-restore").Failed();
        project.Build("a", "--no-restore").Succeeded();
        project.Build("b", "--no-restore").Succeeded();
        Assert.Equal(all, project.Files("out"));
    });

    [Fact]
    public void TwoProjectFilesInOneFolder_BuiltInParallel_OneFails() => packages.Scenario(
        nameof(TwoProjectFilesInOneFolder_BuiltInParallel_OneFails), project =>
        {
            project.OwnProcesses = true;
            project.WriteSdkProject("a.csproj");
            project.WriteSdkProject("b.csproj", "<PaoMatch>render</PaoMatch>");
            project.Write("worker.yaml", TestProfile.Worker("du"));
            project.Write("all.proj", """
                <Project DefaultTargets="Build">
                  <Target Name="Build"><MSBuild Projects="a.csproj;b.csproj" Targets="RenderManifests" BuildInParallel="true" /></Target>
                </Project>
                """);
            project.Run("restore", "a.csproj").Succeeded();
            project.Run("restore", "b.csproj").Succeeded();

            BuildFinding first = Assert.Single(project.Run("msbuild", "all.proj", "-m:2").Failed().Findings);
            string[] before = [.. project.Files("bin/Debug/manifests").Select(name => project.Read("bin/Debug/manifests/" + name))];
            BuildFinding second = Assert.Single(project.Run("msbuild", "all.proj", "-m:2").Failed().Findings);

            Assert.Equal("PAO3013", first.Code);
            Assert.Equal(first, second);
            Assert.Equal(before, project.Files("bin/Debug/manifests").Select(name => project.Read("bin/Debug/manifests/" + name)));
        });
}
