using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A watcher builds again when a manifest is saved.</summary>
public sealed class WatchedProject(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Waits = "Waiting for a file to change";
    private const string Tuned = "bin/Debug/manifests/du_tuned.yaml";

    [Fact]
    public void SavedProfile_IsRendered() => packages.Scenario(nameof(WatchedProject), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        using WatchedBuild watch = project.Watch();
        watch.WaitFor(Waits, times: 1);
        Assert.Contains("isolated_cores=2-15", project.Read(Tuned), StringComparison.Ordinal);

        project.Write("worker.yaml", TestProfile.Worker("du", isolated: "2-11"));
        watch.WaitFor(Waits, times: 2);
        Assert.Contains("isolated_cores=2-11", project.Read(Tuned), StringComparison.Ordinal);
    });
}
