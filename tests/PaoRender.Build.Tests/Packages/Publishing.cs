using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Publishing copies the manifests, with a build and without.</summary>
public sealed class Publishing(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Publish_CopiesTheManifests() => packages.Scenario(nameof(Publishing), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        project.Run("publish", "-c", "Debug", "-o", "with-build").Succeeded().Rendered(1);
        Assert.Equal(
            ["manifests.index.json", .. TestProfile.FilesOf("du").Select(name => "manifests/" + name)], project.Files("with-build"));

        project.Run("publish", "-c", "Debug", "-o", "without", "--no-build").Succeeded().Rendered(0);
        Assert.Equal(project.Files("with-build"), project.Files("without"));

        // What was published into the project's own folder is not input.
        project.Build().Succeeded().Rendered(0);
        project.Write("worker.yaml", TestProfile.Worker("ru"));
        BuildResult build = project.Build().Succeeded().Rendered(1);
        Assert.Empty(build.Findings);
        Assert.Equal(TestProfile.FilesOf("ru"), project.Files("bin/Debug/manifests"));
    });
}
