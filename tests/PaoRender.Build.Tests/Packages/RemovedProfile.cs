using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The files of a profile that is gone go too, and no others.</summary>
public sealed class RemovedProfile(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Removal_TakesOnlyWhatWasRendered() => packages.Scenario(nameof(RemovedProfile), project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoManifestOutputPath>openshift</PaoManifestOutputPath>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Write("master.yaml", TestProfile.Master("cu"));
        project.Write("openshift/mine_tuned.yaml", "kind: Mine");
        project.Build().Succeeded().Rendered(1);
        Assert.Equal([.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("du"), "mine_tuned.yaml"], project.Files("openshift"));

        File.Delete(project.PathOf("master.yaml"));
        project.Build("--no-restore").Succeeded().Rendered(1);

        Assert.Equal([.. TestProfile.FilesOf("du"), "mine_tuned.yaml"], project.Files("openshift"));
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
