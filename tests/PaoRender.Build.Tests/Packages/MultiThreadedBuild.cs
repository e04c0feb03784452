using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>With <c>-mt</c> projects share a process whose current folder is none of theirs.</summary>
public sealed class MultiThreadedBuild(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void SecondBuild_FromAnotherFolder_RendersNothing() => packages.Scenario(nameof(MultiThreadedBuild), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site/site.csproj");
        project.Write("site/worker.yaml", TestProfile.Worker("du"));
        project.WriteProgram("app/app.csproj", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("app/manifests/master.yaml", TestProfile.Master("cu"));
        project.Write("all.proj", """
            <Project DefaultTargets="Build">
              <Target Name="Restore"><MSBuild Projects="site/site.csproj;app/app.csproj" Targets="Restore" Properties="Restoring=1" /></Target>
              <Target Name="Build"><MSBuild Projects="site/site.csproj;app/app.csproj" BuildInParallel="true" /></Target>
            </Project>
            """);

        project.Run("msbuild", "all.proj", "-restore", "-m", "-mt").Succeeded().Rendered(2);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
        Assert.Equal(TestProfile.FilesOf("cu"), project.Files("app/bin/Debug/manifests"));

        project.Run("msbuild", "all.proj", "-m", "-mt").Succeeded().Rendered(0);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
        Assert.Equal(TestProfile.FilesOf("cu"), project.Files("app/bin/Debug/manifests"));
    });
}
