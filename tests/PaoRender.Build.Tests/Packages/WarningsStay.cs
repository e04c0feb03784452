using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A warning is there until its cause is gone, so a build that fails for it does not turn green by itself.</summary>
public sealed class WarningsStay(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Warning = "site.csproj : warning PAO2004: ";
    private const string Error = "site.csproj : error PAO2004: ";

    [Fact]
    public void SkippedRender_RepeatsItsWarnings() => packages.Scenario(nameof(WarningsStay), project =>
    {
        project.WriteSdkProject("site.csproj", "<NoWarn></NoWarn>");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        Assert.Contains(Error, project.Build("-warnaserror").Failed().Rendered(1).Output, StringComparison.Ordinal);
        Assert.Contains(Error, project.Build("-warnaserror").Failed().Rendered(0).Output, StringComparison.Ordinal);
        Assert.Contains(Warning, project.Build().Succeeded().Rendered(0).Output, StringComparison.Ordinal);
        Assert.Contains(Error, project.Build("-p:TreatWarningsAsErrors=true").Failed().Output, StringComparison.Ordinal);
        Assert.Contains(Error, project.Build("-p:WarningsAsErrors=PAO2004").Failed().Output, StringComparison.Ordinal);
        BuildResult silent = project.Build("-p:TreatWarningsAsErrors=true", "-p:NoWarn=PAO2004").Succeeded();
        Assert.DoesNotContain("PAO2004", silent.Output, StringComparison.Ordinal);
        Assert.Contains(
            Warning,
            project.Build("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=PAO2004").Succeeded().Output,
            StringComparison.Ordinal);
    });

    [Fact]
    public void TreatWarningsAsErrors_WritesNothing() => packages.Scenario(nameof(WarningsStay) + "-none", project =>
    {
        project.WriteSdkProject("site.csproj", "<NoWarn></NoWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        Assert.Contains(Error, project.Build().Failed().Output, StringComparison.Ordinal);
        Assert.Contains(Error, project.Build().Failed().Output, StringComparison.Ordinal);
        Assert.Empty(project.Files("bin/Debug/manifests"));
    });

    [Fact]
    public void SilencedWarning_LoadsNoTask() => packages.Scenario(nameof(WarningsStay) + "-silent", project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        project.Build().Succeeded().Rendered(0).Ran("RepeatWarnings", 0);
    });
}
