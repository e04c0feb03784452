using System;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A program refers to the package; its manifests lie below manifests/.</summary>
public sealed class ProgramWithManifests(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void PackageReference_RendersBesideTheProgram() => packages.Scenario(nameof(ProgramWithManifests), project =>
    {
        project.OwnProcesses = true;
        project.WriteProgram("App.csproj", "<TargetFramework>net10.0</TargetFramework>");
        project.Write("Class.cs", "public static class Program { }");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
        project.Write("elsewhere/other.yaml", TestProfile.Master("cu"));

        BuildResult build = project.Build().Succeeded().Rendered(1);

        Assert.Equal(
            [
                ".pao-owners", "App.deps.json", "App.dll", "App.pdb", "manifests.index.json",
                .. TestProfile.FilesOf("du").Select(name => "manifests/" + name),
            ],
            project.Files("bin/Debug/net10.0"));
        Assert.Contains("App -> " + project.PathOf(Path.Combine("bin", "Debug", "net10.0", "App.dll")), build.Output, StringComparison.Ordinal);
        Assert.Contains("App (manifests) -> ", build.Output, StringComparison.Ordinal);
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
