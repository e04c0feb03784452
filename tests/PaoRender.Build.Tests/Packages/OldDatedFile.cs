using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A file that arrives with an old date is seen: its time says nothing.</summary>
public sealed class OldDatedFile(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void AddedAndReplacedFiles_AreRendered() => packages.Scenario(nameof(OldDatedFile), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();

        project.Write("master.yaml", TestProfile.Master("cu"));
        File.SetLastWriteTimeUtc(project.PathOf("master.yaml"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal([.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("du")], project.Files("bin/Debug/manifests"));

        project.Write("worker.yaml", TestProfile.Worker("ru"));
        File.SetLastWriteTimeUtc(project.PathOf("worker.yaml"), new DateTime(2002, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal([.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("ru")], project.Files("bin/Debug/manifests"));
    });
}
