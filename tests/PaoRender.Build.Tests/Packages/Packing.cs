using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary><c>dotnet pack</c> puts manifests and index into the package, of a program for several frameworks too.</summary>
public sealed class Packing(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly IEnumerable<string> s_carried =
        ["manifests.index.json", .. TestProfile.FilesOf("du").Select(name => "manifests/" + name)];

    [Fact]
    public void Cluster_IsAPackageOfManifests() => packages.Scenario(nameof(Packing), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        BuildResult pack = project.Run("pack", "-o", "feed").Succeeded().Rendered(1);

        Assert.DoesNotContain("warning NU", pack.Output, StringComparison.Ordinal);
        Assert.Equal(["site.1.0.0.nupkg"], project.Files("feed"));
        Assert.Equal(s_carried, Entries(project, "feed/site.1.0.0.nupkg"));
        project.Run("pack", "-o", "none", "-p:IsPackable=false").Succeeded();
        Assert.Empty(project.Files("none"));
    });

    [Fact]
    public void ProgramOfSeveralFrameworks_PacksThemOnce() => packages.Scenario(nameof(Packing) + "-host", project =>
    {
        project.OwnProcesses = true;
        project.WriteProgram("lib.csproj", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("manifests/worker.yaml", TestProfile.Worker("du"));

        project.Run("pack", "-o", "feed").Succeeded().Rendered(1);
        Assert.Equal(
            ["lib/net10.0/lib.dll", "lib/netstandard2.0/lib.dll", .. s_carried], Entries(project, "feed/lib.1.0.0.nupkg"));

        project.Run("pack", "-o", "without", "-p:PaoPackManifests=false").Succeeded();
        Assert.Equal(["lib/net10.0/lib.dll", "lib/netstandard2.0/lib.dll"], Entries(project, "without/lib.1.0.0.nupkg"));
    });

    private static IEnumerable<string> Entries(TestProject project, string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(project.PathOf(package));
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => name.StartsWith("lib/", StringComparison.Ordinal) || name.StartsWith("manifests", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }
}
