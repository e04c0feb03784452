using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>When a project of the SDK has the analyzer, and what else decides about it.</summary>
public sealed class IdeSwitches(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void SdkProject_SwitchedOff_ShowsNothing() => packages.Scenario("IdeOff", project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoEnableIdeAnalyzer>false</PaoEnableIdeAnalyzer>");
        project.Write("du.yaml", TestProfile.Worker("du", isolated: "x"));
        var session = IdeSession.Open(project);
        Assert.Empty(session.AdditionalFiles);
        Assert.Empty(session.AnalyzerFiles);
    });

    [Fact]
    public void SdkProject_NotOfCSharp_HasNoCompilerToAsk() => packages.Scenario("IdeProj", project =>
    {
        project.WriteSdkProject("site.proj");
        project.Write("du.yaml", TestProfile.Worker("du"));
        Assert.Empty(IdeSession.Open(project).AdditionalFiles);
        project.Build("--no-restore").Succeeded().Rendered(1);
    });

    [Fact]
    public void SdkProject_WithAGlobalConfiguration_IsMarkedByIt() => packages.Scenario("IdeConfiguration", project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("du.yaml", TestProfile.Worker("du", isolated: "x"));
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PAO1104.severity = warning\n");
        BuildFinding found = Assert.Single(IdeSession.OpenWorkspace(project).Find());
        Assert.Equal(("PAO1104", "warning"), (found.Code, found.Severity));
    });
}
