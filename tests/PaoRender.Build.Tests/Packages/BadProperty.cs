using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A property with a value that it cannot have is an error at the project file.</summary>
public sealed class BadProperty(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void EachBadValue_IsReported() => packages.Scenario(nameof(BadProperty), project =>
    {
        project.WriteSdkProject("site.csproj", """
            <PaoOperatorRelease>4.1</PaoOperatorRelease>
            <PaoMatch>both</PaoMatch>
            """);
        project.Write("worker.yaml", TestProfile.Worker("du"));

        BuildResult build = project.Build().Failed();

        string place = project.PathOf("site.csproj") + " : error ";
        Assert.Contains(place + "PAO3001: The property PaoOperatorRelease is '4.1'; it can be 4.14, ", build.Output, StringComparison.Ordinal);
        Assert.Contains(place + "PAO3002: The property PaoMatch is 'both'; it can be controller, render.", build.Output, StringComparison.Ordinal);
        Assert.Empty(project.Files("bin"));
    });
}
