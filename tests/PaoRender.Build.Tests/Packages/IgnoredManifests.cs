using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Files are left out of the input by a property and by metadata of the item.</summary>
public sealed class IgnoredManifests(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Files_ThatAreIgnored_AreNotRead() => packages.Scenario(nameof(IgnoredManifests), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Write("values.yaml", "a: 1\n");
        project.Write("old/broken.yaml", "a: [\n");
        project.Build().Failed();

        project.Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <PaoIgnoredManifests>
                  old/**;
                  odl/**;
                  none.yaml
                </PaoIgnoredManifests>
              </PropertyGroup>
              <ItemGroup>
                <ClusterManifest Update="values.yaml" Ignore="true" />
              </ItemGroup>
            </Project>
            """);
        BuildResult result = project.Build("--no-restore").Succeeded();
        Assert.Contains("warning PAO1010: No manifest matches 'odl/**', a pattern", result.Output, System.StringComparison.Ordinal);
        Assert.Contains("warning PAO1010: No manifest matches 'none.yaml'", result.Output, System.StringComparison.Ordinal);
        Assert.DoesNotContain("matches 'old/**'", result.Output, System.StringComparison.Ordinal);
        Assert.Equal(4, project.Files("bin").Count(name => name.EndsWith(".yaml", System.StringComparison.Ordinal)));
    });
}
