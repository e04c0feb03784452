using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Paths hold what file systems allow: spaces, quotes, separators of MSBuild, letters of other scripts.</summary>
public sealed class OddPath(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void OddCharacters_AreJustCharacters() => packages.Scenario("o'dd @x;y (ü) $(Q)", project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site one.proj");
        project.Write("a b@;%41'/wörker @(x);.yaml", TestProfile.Worker("du"));
        project.Write("broken.txt", "kept out by its name");

        // A task that says it may share a process is not put into one of its own.
        BuildResult build = project.Build("-mt").Succeeded().Rendered(1);
        Assert.NotEmpty(build.Messages("external task host"));
        Assert.DoesNotContain(build.Messages("RenderManifests"), text => text.Contains("task host", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));

        project.Build("--no-restore").Succeeded().Rendered(0);
        project.Run("clean").Succeeded();
        Assert.Empty(project.Files("bin"));
    });
}
