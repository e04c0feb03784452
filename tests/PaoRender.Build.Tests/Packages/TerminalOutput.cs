using System;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>In a terminal a project says where its manifests are, and no more.</summary>
public sealed class TerminalOutput(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly Regex s_progress = new(@"^(site( netstandard2\.0)?( \w+)?)? ?(\([0-9.]+s\))?$");

    [Fact]
    public void TerminalLogger_ShowsTheFolder() => packages.Scenario(nameof(TerminalOutput), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        foreach (string output in new[] { project.Terminal(), project.Terminal() })
        {
            // What is running is shown for a moment, and nothing of that stays on a terminal.
            string[] lines = [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !s_progress.IsMatch(line))];
            Assert.Equal(2, lines.Length);
            Assert.Matches(@"^site .*succeeded \([0-9.]+s\) → bin[/\\]Debug[/\\]manifests[/\\]?$", lines[0]);
            Assert.StartsWith("Build succeeded", lines[1], StringComparison.Ordinal);
        }
    });
}
