using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A program may name manifests as additional files too.</summary>
public sealed class IdeAdditionalFiles(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
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
        BuildFinding inIde = Assert.Single(IdeSession.OpenWorkspace(project).Find());
        Assert.Equal(found, inIde with { Text = inIde.Text + $" ({RuleCatalogue.Find(inIde.Code)!.HelpLink})" });
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
        Assert.Equal(inBuild, session.Find());
    });

    private static void WriteProgram(TestProject project, string additional)
    {
        project.WriteProgram("App.csproj", "<TargetFramework>net10.0</TargetFramework>");
        project.Write("Class.cs", "public static class Program { }");
        project.Write("Directory.Build.props", $"<Project><ItemGroup><AdditionalFiles Include=\"{additional}\" /></ItemGroup></Project>");
    }
}
