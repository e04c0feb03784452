using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What an IDE marks is what a build reports (code, weight, file, line, column and text): manifests in odd places.</summary>
public sealed class SameInIdeFiles(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly Dictionary<string, IdeCase> s_cases = new()
    {
        ["OutsideTheProject"] = new(["PAO1104", "PAO1104"], ("du.yaml", TestProfile.Worker("du", isolated: "x")),
            ("../SameInIdeShared/cu.yaml", TestProfile.Master("cu", isolated: "w")))
        {
            Rest = "<ItemGroup><ClusterManifest Include=\"../SameInIdeShared/*.yaml\" /></ItemGroup>",
        },
        ["-C# and more"] = new(["PAO1103"], ("a.yaml", TestProfile.Worker("twice")), ("b.yaml", TestProfile.Worker("twice"))),
        ["ListedTwice"] = new(["PAO1104"], ("du.yaml", TestProfile.Worker("du", isolated: "x")))
        {
            Rest = "<ItemGroup><ClusterManifest Include=\"du.yaml\" /><AdditionalFiles Include=\"du.yaml\" /></ItemGroup>",
        },
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_InIde_HasTheFindingsOfItsBuild(string name) => s_cases[name].Compare(packages, "SameInIde" + name);

    [Fact]
    public void Project_ThatRendersIntoItsInput_ShowsNoOutput() => packages.Scenario("SameInIdeSameFolder", project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoManifestOutputPath>./</PaoManifestOutputPath>");
        project.Write("du.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        Assert.Contains("du_tuned.yaml", project.Files("."));

        var session = IdeSession.OpenWorkspace(project);
        Assert.Equal(["du.yaml"], session.AdditionalFiles);
        Assert.Empty(session.Find());
    });
}
