using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A program has the findings of its build in an IDE, and the IDE costs the build nothing.</summary>
public sealed class IdeProgram(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
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
        Assert.Equal(inBuild, session.Find());
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
}
