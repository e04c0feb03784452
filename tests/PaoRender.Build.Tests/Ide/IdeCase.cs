using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Ide;

/// <summary>A project of the SDK that is built, and looked at in an IDE.</summary>
/// <param name="Codes">The codes that both must find, sorted.</param>
/// <param name="Files">The project's files.</param>
internal sealed record IdeCase(string[] Codes, params (string Name, string Text)[] Files)
{
    public string Release { get; init; } = "4.18";

    public string NoWarn { get; init; } = "PAO2004";

    public string Properties { get; init; } = "";

    public string Rest { get; init; } = "";

    /// <summary>Checks that both find the same.</summary>
    public void Compare(PackagesFixture packages, string folder) => packages.Scenario(folder, project =>
    {
        Write(project);

        IReadOnlyList<BuildFinding> inIde = IdeSession.Open(project).Find();
        Assert.Empty(project.Files("bin"));
        IReadOnlyList<BuildFinding> inBuild = project.Build("--no-restore").Findings;

        Assert.Equal(Codes, inBuild.Select(item => item.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Sorted(inBuild), Sorted(inIde));
    });

    private static IEnumerable<BuildFinding> Sorted(IEnumerable<BuildFinding> findings) =>
        findings.OrderBy(item => item.ToString(), StringComparer.Ordinal);

    private void Write(TestProject project)
    {
        project.WriteSdkProject(
            "site.csproj",
            $"<NoWarn>{NoWarn}</NoWarn><PaoOperatorRelease>{Release}</PaoOperatorRelease>{Properties}",
            Rest);
        foreach ((string name, string text) in Files) project.Write(name, text);
    }
}
