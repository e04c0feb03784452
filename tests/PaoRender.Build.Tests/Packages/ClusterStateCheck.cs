using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The target VerifyManifests compares with the items ClusterState, which are not input.</summary>
public sealed class ClusterStateCheck(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void VerifyManifests_IsGreenForItsOwnOutput_AndRedForAnother() => packages.Scenario(nameof(ClusterStateCheck), project =>
    {
        project.WriteSdkProject("site.csproj", rest: """<ItemGroup><ClusterState Include="state/*.yaml" /></ItemGroup>""");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        foreach (string name in TestProfile.FilesOf("du"))
            project.Write("state/" + name, File.ReadAllText(project.PathOf("bin/Debug/manifests/" + name)));

        project.Build("--no-restore", "-t:VerifyManifests").Succeeded();

        string tuned = project.PathOf("state/du_tuned.yaml");
        File.WriteAllText(tuned, File.ReadAllText(tuned).Replace("priority: 20", "priority: 21", StringComparison.Ordinal));
        BuildResult build = project.Build("--no-restore", "-t:VerifyManifests").Failed();
        Assert.Contains("error PAO2102: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("spec.recommend[0].priority: 21 -> 20", build.Output, StringComparison.Ordinal);
    });
}
