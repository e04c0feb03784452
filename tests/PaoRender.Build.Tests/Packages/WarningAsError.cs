using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Warnings have codes, so a project decides what they are to it.</summary>
public sealed class WarningAsError(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Infrastructure =
        "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\nstatus: {cpuPartitioning: AllNodes}\n";

    [Fact]
    public void MissingProfile_FailsOrIsSilentAsTheBuildSays() => packages.Scenario(nameof(WarningAsError), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        File.Delete(project.PathOf("worker.yaml"));

        // A partitioned cluster without a profile is worth a warning; nothing at all would be an error.
        project.Write("infrastructure.yaml", Infrastructure);

        BuildResult strict = project.Build("--no-restore", "-p:MSBuildTreatWarningsAsErrors=true").Failed();
        Assert.Contains("site.csproj : error PAO1007: ", strict.Output, StringComparison.Ordinal);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));

        BuildResult silent = project.Build("--no-restore", "-p:NoWarn=PAO1007%3BPAO2004").Succeeded();
        Assert.Contains(" 0 Warning(s)", silent.Output, StringComparison.Ordinal);
        Assert.Equal(2, project.Files("bin/Debug/manifests").Count);

        File.Delete(project.PathOf("infrastructure.yaml"));
        BuildResult empty = project.Build("--no-restore").Failed();
        Assert.Contains("site.csproj : error PAO1007: ", empty.Output, StringComparison.Ordinal);
    });
}
