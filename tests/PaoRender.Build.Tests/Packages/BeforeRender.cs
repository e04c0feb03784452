using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Targets of PaoRenderDependsOn run first and may add items.</summary>
public sealed class BeforeRender(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void GeneratedManifest_IsRendered() => packages.Scenario(nameof(BeforeRender), project =>
    {
        project.Write("template.txt", TestProfile.Worker("du"));
        project.WriteSdkProject("site.csproj", "<PaoRenderDependsOn>Generate</PaoRenderDependsOn>", """
            <Target Name="Generate">
              <Copy SourceFiles="template.txt" DestinationFiles="$(IntermediateOutputPath)generated.yaml" SkipUnchangedFiles="true" />
              <ItemGroup><ClusterManifest Include="$(IntermediateOutputPath)generated.yaml" /></ItemGroup>
            </Target>
            """);

        project.Build().Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("bin/Debug/manifests"));
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
