using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Properties and feature gates are input as well.</summary>
public sealed class ChangedProperty(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void OtherRelease_IsRendered() => packages.Scenario(nameof(ChangedProperty), project =>
    {
        project.WriteSdkProject("site.csproj", rest: """
            <ItemGroup Condition="'$(Gate)' != ''"><PaoFeatureGate Include="$(Gate)" /></ItemGroup>
            """);
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);
        string before = project.Read("bin/Debug/manifests/du_machineconfig.yaml");

        project.Build("--no-restore", "-p:PaoOperatorRelease=4.22").Succeeded().Rendered(1);
        Assert.NotEqual(before, project.Read("bin/Debug/manifests/du_machineconfig.yaml"));

        project.Build("--no-restore", "-p:PaoOperatorRelease=4.22", "-p:Gate=MixedCPUsAllocation").Succeeded().Rendered(1);
    });
}
