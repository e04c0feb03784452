using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What a repository says about its programs is not meant for a project of manifests.</summary>
public sealed class SharedSettings(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Theory]
    [InlineData("frameworks", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>")]
    [InlineData("program", """
        <TargetFramework>net10.0-windows</TargetFramework><OutputType>Exe</OutputType><UseWindowsForms>true</UseWindowsForms>
        <PublishAot>true</PublishAot><SelfContained>true</SelfContained><RuntimeIdentifier>linux-x64</RuntimeIdentifier>
        <RuntimeIdentifiers>linux-x64;win-x64</RuntimeIdentifiers><PublishSingleFile>true</PublishSingleFile>
        <PublishTrimmed>true</PublishTrimmed><PublishReadyToRun>true</PublishReadyToRun><IsAotCompatible>true</IsAotCompatible>
        """)]
    public void SettingsForPrograms_MeanNothingHere(string name, string settings) => packages.Scenario("shared-" + name, project =>
    {
        project.OwnProcesses = true;
        project.Write("Directory.Build.props", $"<Project><PropertyGroup>{settings}</PropertyGroup></Project>");
        project.WriteSdkProject("site/site.csproj");
        project.Write("site/worker.yaml", TestProfile.Worker("du"));

        project.Build("site").Succeeded().Rendered(1);
        Assert.Equal(TestProfile.FilesOf("du"), project.Files("site/bin/Debug/manifests"));
        project.Build("site").Succeeded().Rendered(0);
        project.Run("publish", "site", "-c", "Debug", "-o", "out", "--no-build").Succeeded();
        Assert.Equal(["manifests.index.json", .. TestProfile.FilesOf("du").Select(file => "manifests/" + file)], project.Files("out"));
    });
}
