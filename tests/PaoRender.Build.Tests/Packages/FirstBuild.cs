using System;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A folder of manifests and a project file of one line are all that a build needs.</summary>
public sealed class FirstBuild(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void SdkProject_RendersIntoTheOutputFolder() => packages.Scenario(nameof(FirstBuild), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site.csproj", rest: """
            <Target Name="Show" AfterTargets="Build">
              <Message Importance="high" Text="item %(RenderedManifest.Filename)=%(Kind)/%(Name)/%(ApiVersion)/%(Profile)" />
            </Target>
            """);
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Write("appsettings.json", "{ no manifest }");
        project.Write(".hidden/broken.yaml", "{");

        BuildResult build = project.Build().Succeeded().Rendered(1);

        // No assembly, no symbols, no list of dependencies: the manifests are the output.
        Assert.Equal(
            [
                "Debug/.pao-owners", "Debug/manifests.index.json",
                .. TestProfile.FilesOf("du").Select(name => "Debug/manifests/" + name),
            ],
            project.Files("bin"));
        Assert.Contains("item du_tuned=Tuned/openshift-node-performance-du/tuned.openshift.io/v1/du", build.Output, StringComparison.Ordinal);
        string folder = Path.Combine(project.Folder, "bin", "Debug", "manifests") + Path.DirectorySeparatorChar;
        Assert.Contains($"site -> {folder}", build.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 Warning(s)", build.Output, StringComparison.Ordinal);
    });
}
