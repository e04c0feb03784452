using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A cluster project may refer to a library of any framework: the library is built first, and that is all.</summary>
public sealed class LibraryReference(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.1</TargetFrameworks>")]
    public void Library_IsBuiltFirst(string frameworks) => packages.Scenario(nameof(LibraryReference) + frameworks.Length, project =>
    {
        project.OwnProcesses = true;
        project.WriteSdkProject(
            "site/site.csproj", rest: "<ItemGroup><ProjectReference Include=\"../lib/lib.csproj\" /></ItemGroup>");
        project.Write("site/worker.yaml", TestProfile.Worker("du"));
        project.Write("lib/lib.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{frameworks}</PropertyGroup></Project>");

        project.Build("site").Succeeded().Rendered(1);

        Assert.Contains("lib.dll", project.Files("lib/bin/Debug/net10.0"));
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
        project.Build("site", "--no-restore", "-graph").Succeeded().Rendered(0);
    });
}
