using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>An edit writes what it changes and touches nothing else.</summary>
public sealed class EditedProfile(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Edit_KeepsTheTimesOfFilesThatStayTheSame() => packages.Scenario(nameof(EditedProfile), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        DateTime kubelet = project.TimeOf("bin/Debug/manifests/du_kubeletconfig.yaml");
        string tuned = project.Read("bin/Debug/manifests/du_tuned.yaml");

        project.Write("worker.yaml", TestProfile.Worker("du", isolated: "2-11"));
        project.Build().Succeeded().Rendered(1);

        Assert.Equal(kubelet, project.TimeOf("bin/Debug/manifests/du_kubeletconfig.yaml"));
        Assert.NotEqual(tuned, project.Read("bin/Debug/manifests/du_tuned.yaml"));

        // The files that kept their time are older than their source now, which must not look out of date for ever.
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
