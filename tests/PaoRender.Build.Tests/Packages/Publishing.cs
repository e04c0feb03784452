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

    [Theory]
    [InlineData("publish")]
    [InlineData("pack")]
    public void NothingBuilt_IsAnError(string command) => packages.Scenario(nameof(Publishing) + command, project =>
    {
        project.WriteSdkProject("site.csproj", "<IsPackable>true</IsPackable>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();

        BuildResult unbuilt = project.Run(command, "-c", "Other", "-o", "out", "--no-build", "--no-restore").Failed();

        Assert.Contains("site.csproj : error PAO3014: ", unbuilt.Output, System.StringComparison.Ordinal);
        Assert.Empty(project.Files("out"));
    });
}
