using System;
using System.IO;
using System.Text;
using PaoRender.Assets;
using PaoRender.Build.Tests.Infra;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A reference to a package with an asset bundle is all that a project needs; another version of it renders again.</summary>
public sealed class AssetBundlePackage(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Id = "Fleet.OperatorAssets";

    [Fact]
    public void PackageReference_GivesAssetsAndRelease() => packages.Scenario(nameof(AssetBundlePackage), project =>
    {
        Pack(project, "1.0.0", "# first\n");
        Pack(project, "2.0.0", "# second\n");
        Refer(project, "1.0.0");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        BuildResult first = project.Build().Succeeded().Rendered(1);
        Assert.Empty(first.Findings);
        string before = project.Read("bin/Debug/manifests/du_machineconfig.yaml");
        Assert.Contains("\"release\": \"4.16\"", project.Read("bin/Debug/manifests.index.json"), StringComparison.Ordinal);
        project.Build().Succeeded().Rendered(0);

        Refer(project, "2.0.0");
        project.Build().Succeeded().Rendered(1);
        Assert.NotEqual(before, project.Read("bin/Debug/manifests/du_machineconfig.yaml"));
    });

    private static void Refer(TestProject project, string version) => project.Write("site.csproj", $"""
        <Project Sdk="PaoRender.Sdk/{project.Version}">
          <PropertyGroup>
            <RestoreAdditionalProjectSources>$(MSBuildProjectDirectory)/feed</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{Id}" Version="{version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """);

    private static void Pack(TestProject project, string version, string addition)
    {
        UserPath source = PathOf(project, $"source-{version}"), bundle = PathOf(project, $"bundle-{version}");
        foreach (string path in AssetBundle.BuiltIn.Paths)
        {
            string text = Encoding.UTF8.GetString(AssetBundle.BuiltIn.Content(path));
            project.Write($"{source.Display}/{path}", path.EndsWith(".sh", StringComparison.Ordinal) ? text + addition : text);
        }

        var diagnostics = new DiagnosticBag();
        AssetImport.Run(source, "4.16", bundle, diagnostics);
        AssetPackage.Write(bundle, PathOf(project, "feed"), new PackageIdentity(Id, version), diagnostics);
        Assert.Empty(diagnostics.Items);

        // The project's own folder holds neither; what is in the package is what counts.
        Directory.Delete(source.FullPath, recursive: true);
        Directory.Delete(bundle.FullPath, recursive: true);
    }

    private static UserPath PathOf(TestProject project, string name) => new(name, project.PathOf(name));
}
