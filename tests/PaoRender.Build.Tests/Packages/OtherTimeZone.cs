using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Files keep their times when the machine goes to another time zone.</summary>
public sealed class OtherTimeZone(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void SecondBuild_RendersNothing() => packages.Scenario(nameof(OtherTimeZone), project =>
    {
        project.OwnProcesses = true;
        project.Environment["TZ"] = "Asia/Tokyo";
        project.WriteSdkProject("site.csproj");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Rendered(1);

        project.Environment["TZ"] = "America/New_York";
        project.Build("--no-restore").Succeeded().Rendered(0);
    });
}
