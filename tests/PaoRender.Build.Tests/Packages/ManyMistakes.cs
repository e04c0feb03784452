using System;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Twenty mistakes in five files are twenty errors of a build, in order and once each, and nothing is written.</summary>
public sealed class ManyMistakes(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Build_ReportsEachOnce() => packages.Scenario(nameof(ManyMistakes), project =>
    {
        project.WriteSdkProject("site.csproj");
        foreach ((string name, string text) in TwentyMistakes.Files) project.Write(name, text);

        BuildResult result = project.Build().Failed();

        Assert.Equal(TwentyMistakes.Expected, result.Findings.Select(Line));
        Assert.All(result.Findings, item => Assert.Equal("error", item.Severity));
        Assert.Contains(" 20 Error(s)", result.Output, StringComparison.Ordinal);
        Assert.Empty(project.Files("bin"));
        Assert.Equal(
            TwentyMistakes.Expected.Order(StringComparer.Ordinal),
            IdeSession.Open(project).Find().Select(Line).Order(StringComparer.Ordinal));

        string Line(BuildFinding item) =>
            TwentyMistakes.Line(Path.GetRelativePath(project.Folder, item.File), item.Line, item.Column, item.Code);
    });
}
