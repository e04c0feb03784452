using System;
using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Severities of <c>.editorconfig</c> files hold in a build and in an IDE, and a changed file renders anew.</summary>
public sealed class EditorConfigSeverities(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Code = "PAO1532";

    [Fact]
    public void ChangedFile_IsHeeded() => packages.Scenario(nameof(EditorConfigSeverities), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du", isolated: "1-15").Replace("0-1", "\"0\"", StringComparison.Ordinal));
        Assert.Equal("warning", Assert.Single(project.Build().Succeeded().Rendered(1).Findings).Severity);

        Configure(project, "error");
        IReadOnlyList<BuildFinding> inBuild = project.Build().Failed().Rendered(1).Findings;
        Assert.Equal("error", Assert.Single(inBuild).Severity);
        Assert.Equal(inBuild, IdeSession.Open(project).Find());
        Assert.Empty(project.Build("-p:NoWarn=PAO1532%3BPAO2004").Succeeded().Findings);

        Configure(project, "none");
        Assert.Empty(project.Build().Succeeded().Rendered(1).Findings);
        Assert.Empty(project.Build().Succeeded().Rendered(0).Findings);
        Assert.Empty(IdeSession.Open(project).Find());
        Assert.Equal("error", Assert.Single(project.Build($"-p:WarningsAsErrors={Code}").Failed().Findings).Severity);
    });

    private static void Configure(TestProject project, string severity) =>
        project.Write(".editorconfig", $"root = true\n\n[manifests/**]\ndotnet_diagnostic.{Code}.severity = {severity}\n");
}
