using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Clean removes what was rendered, wherever it is, and nothing else.</summary>
public sealed class Cleaning(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Clean_RemovesOutputsOutsideOfBin() => packages.Scenario(nameof(Cleaning), project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoManifestOutputPath>../cleaned/</PaoManifestOutputPath>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("../cleaned"));
        project.Write("../cleaned/mine.yaml", "kind: Mine");

        project.Run("clean").Succeeded().Rendered(0);

        Assert.Equal(["mine.yaml"], project.Files("../cleaned"));
        Assert.DoesNotContain(project.Files("obj"), name => name.Contains("pao-", StringComparison.Ordinal));
        project.Build("--no-restore").Succeeded().Rendered(1);
    });
}
