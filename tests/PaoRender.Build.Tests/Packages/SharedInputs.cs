using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What a referenced cluster project would render, a project renders with its own; a change reaches those who refer to it.</summary>
public sealed class SharedInputs(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Theory]
    [InlineData("-m")]
    [InlineData("-graph", "-m")]
    [InlineData("-graph", "-isolate")]
    public void Reference_BringsInput(params string[] engine) => packages.Scenario(nameof(SharedInputs) + string.Concat(engine), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("base/base.csproj", "<PaoRenderManifests>false</PaoRenderManifests>");
        project.WriteSdkProject("common/common.csproj", rest: Reference("base"));
        project.WriteSdkProject("north/north.csproj", rest: Reference("common"));
        project.WriteSdkProject("south/south.csproj", rest: Reference("base", "PaoInputs=\"false\""));
        project.Write("base/master.yaml", TestProfile.Master("cu"));
        project.Write("north/worker.yaml", TestProfile.Worker("du"));
        project.Write("south/worker.yaml", TestProfile.Worker("ru"));
        project.Write("all.csproj", $"""
            <Project Sdk="PaoRender.Sdk/{project.Version}">
              <PropertyGroup>
                <EnableDefaultClusterManifestItems>false</EnableDefaultClusterManifestItems>
                <PaoRenderManifests>false</PaoRenderManifests>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="north/north.csproj;south/south.csproj" PaoInputs="false" />
              </ItemGroup>
            </Project>
            """);
        project.Run("restore", "all.csproj").Succeeded();
        string[] build = ["all.csproj", "--no-restore", .. engine];

        project.Build(build).Succeeded();
        Assert.Empty(project.Files("base/bin/Debug/manifests"));
        Assert.Equal(TestProfile.FilesOf("cu"), project.Files("common/bin/Debug/manifests"));
        Assert.Equal([.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("du")], project.Files("north/bin/Debug/manifests"));
        Assert.Equal(TestProfile.FilesOf("ru"), project.Files("south/bin/Debug/manifests"));
        project.Build(build).Succeeded().Rendered(0);

        DateTime south = project.TimeOf("south/obj/Debug/south.csproj.pao-stamp");
        project.Write("base/master.yaml", TestProfile.Master("cu", isolated: "2-11"));
        project.Build(build).Succeeded();
        Assert.Equal(south, project.TimeOf("south/obj/Debug/south.csproj.pao-stamp"));
        Assert.Contains("2-11", project.Read("north/bin/Debug/manifests/cu_tuned.yaml"), StringComparison.Ordinal);
    });

    private static string Reference(string name, string metadata = "") =>
        $"<ItemGroup><ProjectReference Include=\"../{name}/{name}.csproj\" {metadata} /></ItemGroup>";
}
