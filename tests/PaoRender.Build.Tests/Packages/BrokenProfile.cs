using System;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A profile with an error fails the build at its line and leaves the output as it was.</summary>
public sealed class BrokenProfile(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Error_IsAnErrorWithFileLineColumnAndCode() => packages.Scenario(nameof(BrokenProfile), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        string[] before = [.. project.Files("bin").Select(Read)];

        project.Write("worker.yaml", TestProfile.Worker("du", isolated: "garbage"));
        BuildResult broken = project.Build("--no-restore").Failed();

        // isolated is on line 8, its value starts in column 15.
        string place = Regex.Escape(project.PathOf("worker.yaml")) + @"\(8,15\): error PAO1\d{3}: .*garbage";
        Assert.Matches(place, broken.Output);
        Assert.Contains(" 1 Error(s)", broken.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Files("bin").Select(Read));

        // A failed render is not taken for a finished one.
        project.Build("--no-restore").Failed();

        string Read(string name) => name + project.Read("bin/" + name);
    });
}
