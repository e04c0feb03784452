using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A project that is built by its real path and through a link to its folder keeps what was rendered.</summary>
public sealed class LinkedFolder(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [SkippableTheory]
    [InlineData("real", "link", "")]
    [InlineData("link", "real", "")]
    [InlineData("real", "link", "<PaoManifestOutputPath>$(MSBuildProjectDirectory)/out/</PaoManifestOutputPath>")]
    public void OtherPath_LosesNothing(string first, string second, string output) =>
        packages.Scenario($"{nameof(LinkedFolder)}-{first}-{output.Length}", project =>
        {
            Skip.IfNot(Path.DirectorySeparatorChar == '/', "Links to folders need a privilege here.");
            project.WriteSdkProject("real/site.csproj", output);
            project.Write("real/worker.yaml", TestProfile.Worker("du"));
            Directory.CreateSymbolicLink(project.PathOf("link"), project.PathOf("real"));
            string folder = output.Length > 0 ? "real/out" : "real/bin/Debug/manifests";

            project.Build($"{first}/site.csproj").Succeeded().Rendered(1);
            Assert.Equal(TestProfile.FilesOf("du"), project.Files(folder));

            project.Build($"{second}/site.csproj", "--no-restore").Succeeded();
            Assert.Equal(TestProfile.FilesOf("du"), project.Files(folder));

            project.Build($"{second}/site.csproj", "--no-restore").Succeeded().Rendered(0);
            Assert.Equal(TestProfile.FilesOf("du"), project.Files(folder));
        });
}
