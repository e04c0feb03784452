using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Nothing changed, so nothing runs; what the first build gave is all still there.</summary>
public sealed class SecondBuild(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void UnchangedProject_RunsNoTask() => packages.Scenario(nameof(SecondBuild), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site.csproj", rest: """
            <Target Name="Show" AfterTargets="Build">
              <Message Importance="high" Text="items @(RenderedManifest->Count())" />
            </Target>
            """);
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);

        BuildResult second = project.Build().Succeeded().Rendered(0);

        Assert.Contains("items 4", second.Output, StringComparison.Ordinal);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));
    });
}
