using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What describes machines is checked against and is no input, as item and as property, as file and as folder.</summary>
public sealed class Hardware(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Cpus = """{"lscpu":[{"field":"CPU(s):","data":"COUNT"}]}""";

    [Fact]
    public void ChangedMachine_IsCheckedAgain() => packages.Scenario(nameof(Hardware), project =>
    {
        project.WriteSdkProject("site.csproj", "", """<ItemGroup><PaoHardware Include="hardware" /></ItemGroup>""");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Write("hardware/racks/m.json", Cpus.Replace("COUNT", "16", StringComparison.Ordinal));
        project.Build().Succeeded().Rendered(1);
        project.Build("--no-restore").Succeeded().Rendered(0);

        project.Write("hardware/racks/m.json", Cpus.Replace("COUNT", "2", StringComparison.Ordinal));
        Assert.Contains("error PAO1572", project.Build("--no-restore").Failed().Output, StringComparison.Ordinal);

        project.Write("hardware/racks/m.json", Cpus.Replace("COUNT", "16", StringComparison.Ordinal));
        project.Build("--no-restore").Succeeded().Rendered(1);
        project.Write("small.json", Cpus.Replace("COUNT", "2", StringComparison.Ordinal));
        Assert.Contains("error PAO1572", project.Build("--no-restore", "-p:PaoHardware=small.json").Failed().Output, StringComparison.Ordinal);
    });
}
