using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Inputs that change their names and places, with times that tell nothing.</summary>
public sealed class SwappedProfiles(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void RenamedProfile_LeavesNothingBehind() => packages.Scenario(nameof(RenamedProfile_LeavesNothingBehind), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);

        project.Write("worker.yaml", TestProfile.Worker("ru"));
        project.Build().Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("ru"), project.Files("bin/Debug/manifests"));
        project.Build().Succeeded().Rendered(0);
    });

    [Fact]
    public void RenamedFile_RendersTheSame() => packages.Scenario(nameof(RenamedFile_RendersTheSame), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        string tuned = project.Read("bin/Debug/manifests/du_tuned.yaml");

        File.Move(project.PathOf("worker.yaml"), project.PathOf("other.yaml"));
        project.Build().Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));
        Assert.Equal(tuned, project.Read("bin/Debug/manifests/du_tuned.yaml"));
    });

    [Fact]
    public void SwappedInputs_SwapTheirOutput() => packages.Scenario(nameof(SwappedInputs_SwapTheirOutput), project =>
    {
        const string One = "bin/Debug/manifests/one_tuned.yaml", Two = "bin/Debug/manifests/two_tuned.yaml";
        project.WriteSdkProject("site.csproj");
        project.Write("a.yaml", TestProfile.Worker("one"));
        project.Write("b.yaml", TestProfile.Master("two", isolated: "2-11"));
        project.Build().Succeeded().Rendered(1);
        (string one, string two) = (project.Read(One), project.Read(Two));

        // Files that change their names are as old as before, and say the same together.
        File.Move(project.PathOf("a.yaml"), project.PathOf("aside"));
        File.Move(project.PathOf("b.yaml"), project.PathOf("a.yaml"));
        File.Move(project.PathOf("aside"), project.PathOf("b.yaml"));
        project.Build().Succeeded().Rendered(1);
        Assert.Equal((one, two), (project.Read(One), project.Read(Two)));
        project.Build().Succeeded().Rendered(0);

        // Profiles that change their names.
        project.Write("a.yaml", TestProfile.Worker("two"));
        project.Write("b.yaml", TestProfile.Master("one", isolated: "2-11"));
        project.Build().Succeeded().Rendered(1);
        Assert.Equal([.. TestProfile.FilesOf("one"), .. TestProfile.FilesOf("two")], project.Files("bin/Debug/manifests"));
        Assert.Contains("isolated_cores=2-11", project.Read(One), StringComparison.Ordinal);
        Assert.Contains("isolated_cores=2-15", project.Read(Two), StringComparison.Ordinal);
    });
}
