using System.Collections.Generic;
using System.Threading.Tasks;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>When the analyzer is there, and what else it costs or changes.</summary>
[Collection(PackageTests.Name)]
public sealed class IdeSwitches(PackagesFixture packages)
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
        BuildFinding found = Assert.Single(Find(IdeSession.OpenWorkspace(project)));
        Assert.Equal(("PAO1104", "warning"), (found.Code, found.Severity));
    });

    [Fact]
    public void Program_InIde_HasTheFindingsOfItsBuild() => packages.Scenario("IdeProgram", project =>
    {
        project.WriteProgram("App.csproj", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("Class.cs", "public static class Program { }");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du", isolated: "x"));

        var session = IdeSession.OpenWorkspace(project, "-p:TargetFramework=net10.0");
        Assert.Contains("manifests/worker.yaml", session.AdditionalFiles);
        IReadOnlyList<BuildFinding> inBuild = project.Build("--no-restore").Failed().Findings;
        Assert.Equal("PAO1104", Assert.Single(inBuild).Code);
        Assert.Equal(inBuild, Find(session));
    });

    [Fact]
    public void Program_BuiltAfterAnIdeLooked_CompilesNothing() => packages.Scenario("IdeAndBuild", project =>
    {
        project.WriteProgram("App.csproj", "<TargetFramework>net10.0</TargetFramework>");
        project.Write("Class.cs", "public static class Program { }");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Ran("Csc", 1);

        Assert.Contains("manifests/worker.yaml", IdeSession.OpenWorkspace(project).AdditionalFiles);
        project.Build("--no-restore").Succeeded().Ran("Csc", 0);
    });

    [Fact]
    public void AdditionalFile_OfAProgram_IsCheckedInEachBuild() => packages.Scenario("IdeAdditional", project =>
    {
        WriteProgram(project, "other/*.yaml");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
        project.Write("other/cu.yaml", TestProfile.Worker("cu", isolated: "x"));

        IReadOnlyList<BuildFinding> inBuild = project.Build().Failed().Findings;
        BuildFinding found = Assert.Single(inBuild);
        Assert.Equal(("PAO1104", project.PathOf("other/cu.yaml"), 8, 15), (found.Code, found.File, found.Line, found.Column));

        // The compiler adds where a rule is explained.
        BuildFinding inIde = Assert.Single(Find(IdeSession.OpenWorkspace(project)));
        Assert.Equal(found, inIde with { Text = inIde.Text + " (docs/diagnostics.md)" });
    });

    [Fact]
    public void AdditionalFile_ThatIsRendered_IsReportedOnce() => packages.Scenario("IdeShared", project =>
    {
        WriteProgram(project, "manifests/worker.yaml");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du", isolated: "x"));

        IReadOnlyList<BuildFinding> inBuild = project.Build().Failed().Findings;
        Assert.Equal("PAO1104", Assert.Single(inBuild).Code);
        var session = IdeSession.OpenWorkspace(project);
        Assert.Equal(["manifests/worker.yaml"], session.AdditionalFiles);
        Assert.Equal(inBuild, Find(session));
    });

    private static void WriteProgram(TestProject project, string additional)
    {
        project.WriteProgram("App.csproj", "<TargetFramework>net10.0</TargetFramework>");
        project.Write("Class.cs", "public static class Program { }");
        project.Write("Directory.Build.props", $"<Project><ItemGroup><AdditionalFiles Include=\"{additional}\" /></ItemGroup></Project>");
    }

    private static IReadOnlyList<BuildFinding> Find(IdeSession session) => Task.Run(session.FindAsync).GetAwaiter().GetResult();
}
