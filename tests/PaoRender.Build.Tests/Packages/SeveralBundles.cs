using System;
using System.IO;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A project that gets an asset bundle from each of two projects that it refers to.</summary>
public sealed class SeveralBundles(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string[] s_bundles = ["old", "new"];

    [Fact]
    public void TwoBundles_AreAnError_UntilOneIsChosen() => packages.Scenario(nameof(SeveralBundles), project =>
    {
        foreach (string name in s_bundles)
        {
            project.WriteSdkProject(
                $"{name}/{name}.csproj", "<PaoOperatorAssets>assets</PaoOperatorAssets><PaoRenderManifests>false</PaoRenderManifests>");
            WriteAssets(project, name + "/assets");
        }

        project.WriteSdkProject("site/site.csproj", rest: """
            <ItemGroup><ProjectReference Include="../old/old.csproj;../new/new.csproj" /></ItemGroup>
            """);
        project.Write("site/worker.yaml", TestProfile.Worker("du"));

        BuildResult build = project.Build("site").Failed();
        Assert.Contains("site.csproj : error PAO3011: ", build.Output, StringComparison.Ordinal);
        Assert.Empty(project.Files("site/bin/Debug/manifests"));

        project.Build("site", "-p:PaoOperatorAssets=../new/assets").Succeeded();
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
    });

    private static void WriteAssets(TestProject project, string folder)
    {
        string builtIn = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core", "Assets", "BuiltIn");
        foreach (string file in Directory.GetFiles(builtIn, "*", SearchOption.AllDirectories))
            project.Write(Path.Combine(folder, Path.GetRelativePath(builtIn, file)), File.ReadAllText(file));
    }
}
