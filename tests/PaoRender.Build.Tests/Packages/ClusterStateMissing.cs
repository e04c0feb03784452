using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Comparing with nothing is one error, which says what to write.</summary>
public sealed class ClusterStateMissing(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void VerifyManifests_WithoutState_GivesOneError() => packages.Scenario(nameof(ClusterStateMissing), project =>
    {
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));

        BuildResult build = project.Build("-t:VerifyManifests").Failed();

        Assert.Contains("site.csproj : error PAO3009: ", build.Output, System.StringComparison.Ordinal);
        Assert.Contains(" 1 Error(s)", build.Output, System.StringComparison.Ordinal);
        Assert.Single(build.Findings);
    });
}
