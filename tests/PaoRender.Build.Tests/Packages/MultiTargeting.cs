using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A project for several frameworks renders once, also when only one of them is built.</summary>
public sealed class MultiTargeting(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Frameworks_ShareOneRender() => packages.Scenario(nameof(MultiTargeting), project =>
    {
        project.OwnProcesses = true;
        project.WriteProgram("App.csproj", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
        project.Build("-m").Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));
        Assert.Equal(["App.deps.json", "App.dll", "App.pdb"], project.Files("bin/Debug/net10.0"));

        project.Build("-m", "--no-restore", "-graph", "-isolate").Succeeded().Rendered(0);

        project.Run("publish", "--no-restore", "-c", "Debug", "-f", "net10.0", "-o", "out").Succeeded().Rendered(0);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("out/manifests"));
        Assert.Contains("manifests.index.json", project.Files("out"));

        project.Run("clean").Succeeded();
        Assert.Empty(project.Files("bin/Debug/manifests"));
        project.Build("--no-restore", "-f", "net10.0").Succeeded().Rendered(1);
    });
}
