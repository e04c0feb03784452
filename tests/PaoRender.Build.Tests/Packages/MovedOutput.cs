using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>When the output goes elsewhere, the old place is cleared.</summary>
public sealed class MovedOutput(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void FilesOfTheOldFolder_AreRemoved() => packages.Scenario(nameof(MovedOutput), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build("-p:PaoManifestOutputPath=openshift").Succeeded();

        project.Build("--no-restore", "-p:PaoManifestOutputPath=install/openshift").Succeeded().Rendered(1);

        Assert.Empty(project.Files("openshift"));
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("install/openshift"));
    });
}
