using System;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Input and output may be one folder: what was rendered is not input, and the input stays.</summary>
public sealed class SameFolder(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void OutputAmongTheInput_IsNotRead() => packages.Scenario(nameof(SameFolder), project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoManifestOutputPath>./</PaoManifestOutputPath>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        project.Build("--no-restore").Succeeded().Rendered(0);

        project.Write("worker.yaml", TestProfile.Worker("ru"));
        project.Build("--no-restore").Succeeded().Rendered(1);

        Assert.Equal(
            [.. TestProfile.FilesOf("ru"), "worker.yaml"],
            project.Files(".").Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)));
    });
}
