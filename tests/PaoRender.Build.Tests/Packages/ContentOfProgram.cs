using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A program without any package of ours has the manifests of a cluster project beside it, where its reference asks for them.</summary>
public sealed class ContentOfProgram(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Reference_BringsManifests_ToOutputAndPublish() => packages.Scenario(nameof(ContentOfProgram), project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject("site/site.csproj");
        project.Write("site/worker.yaml", TestProfile.Worker("du"));
        WriteProgram(project, "app", "Targets=\"GetManifestsAsContent\" OutputItemType=\"Content\"");
        WriteProgram(project, "other", "");

        project.Build("app").Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("app/bin/Debug/net10.0/manifests/site"));

        project.Write("site/worker.yaml", TestProfile.Worker("ru"));
        project.Run("publish", "app", "-c", "Debug", "-o", "out").Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("ru"), project.Files("out/manifests/site"));
        Assert.Equal(TestProfile.FilesOf("ru"), project.Files("app/bin/Debug/net10.0/manifests/site"));

        // Nobody asked.
        project.Build("other").Succeeded().Rendered(0);
        Assert.Empty(project.Files("other/bin/Debug/net10.0/manifests"));
    });

    private static void WriteProgram(TestProject project, string name, string metadata) => project.Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../site/site.csproj" ReferenceOutputAssembly="false" {metadata} />
          </ItemGroup>
        </Project>
        """);
}
