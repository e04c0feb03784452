using System;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>In a terminal a project says where its manifests are, and no more.</summary>
public sealed class TerminalOutput(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void TerminalLogger_ShowsTheFolder() => packages.Scenario(nameof(TerminalOutput), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        foreach (string output in new[] { project.Terminal(), project.Terminal() })
        {
            string line = Assert.Single(output.Split('\n'), line => line.Contains("site", StringComparison.Ordinal));
            Assert.Matches(@"^\s*site .*succeeded \([0-9.]+s\) → bin[/\\]Debug[/\\]manifests", line);
            Assert.Equal(2, output.Split('\n').Count(text => text.Trim().Length > 0));
        }
    });
}
