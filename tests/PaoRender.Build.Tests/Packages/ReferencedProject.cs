using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A reference of projects of the SDK that only orders their builds, in graphs too.</summary>
public sealed class ReferencedProject(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void GraphBuild_RendersEachProjectOnce() => packages.Scenario(nameof(ReferencedProject), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site/site.csproj", rest: """
            <ItemGroup><ProjectReference Include="../common/common.csproj" PaoInputs="false" /></ItemGroup>
            <Target Name="Show" AfterTargets="Build">
              <MSBuild Projects="@(ProjectReference)" Targets="GetRenderedManifests">
                <Output TaskParameter="TargetOutputs" ItemName="Theirs" />
              </MSBuild>
              <Message Importance="high" Text="theirs %(Theirs.Kind) %(Theirs.FullPath)" />
            </Target>
            """);
        project.WriteSdkProject("common/common.csproj");
        project.Write("site/worker.yaml", TestProfile.Worker("du"));
        project.Write("common/master.yaml", TestProfile.Master("cu"));

        BuildResult build = project.Build("site", "-graph", "-m").Succeeded().Rendered(2);

        Assert.Contains($"theirs Tuned {project.PathOf("common/bin/Debug/manifests/cu_tuned.yaml")}", build.Output, StringComparison.Ordinal);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
    });
}
