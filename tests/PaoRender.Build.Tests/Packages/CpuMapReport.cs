using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The page with CPU maps: only where it is wanted, as new as the manifests, and removed with them.</summary>
public sealed class CpuMapReport(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Page = "bin/Debug/report/cpu-map.html";

    [Fact]
    public void Page_FollowsTheManifests() => packages.Scenario(nameof(CpuMapReport), project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoReport>true</PaoReport>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        BuildResult first = project.Build().Succeeded();
        Assert.Contains("site (report) -> " + project.PathOf(Page), first.Output, StringComparison.Ordinal);
        Assert.Contains(">du</h2>", project.Read(Page), StringComparison.Ordinal);
        DateTime written = project.TimeOf(Page);

        // Rendered again, but the page says the same.
        project.Write("worker.yaml", TestProfile.Worker("du") + "# a comment\n");
        project.Build("--no-restore").Succeeded().Rendered(1);
        Assert.Equal(written, project.TimeOf(Page));

        File.Delete(project.PathOf(Page));
        project.Build("--no-restore").Succeeded().Rendered(1);
        project.Build("--no-restore").Succeeded().Rendered(0);
        Assert.True(File.Exists(project.PathOf(Page)));

        project.Build("--no-restore", "-p:PaoReportFolder=../elsewhere").Succeeded();
        Assert.Empty(project.Files("bin/Debug/report"));
        Assert.Equal(["cpu-map.html"], project.Files("../elsewhere"));

        project.Build("--no-restore", "-p:PaoReport=false").Succeeded();
        Assert.Empty(project.Files("../elsewhere"));

        project.Build("--no-restore").Succeeded();
        project.Run("clean").Succeeded();
        Assert.Empty(project.Files("bin/Debug/report"));
        Assert.DoesNotContain(project.Files("obj"), name => name.Contains("pao-", StringComparison.Ordinal));
    });
}
