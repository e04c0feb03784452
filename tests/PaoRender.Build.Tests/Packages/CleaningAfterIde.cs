using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Clean removes what design-time builds left below obj too; what stays is NuGet's and the .NET SDK's.</summary>
public sealed class CleaningAfterIde(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    // What restores and the clean of any C# project leave.
    private static readonly string[] s_ofOthers =
        ["project.assets.json", ".nuget.g.props", ".nuget.g.targets", ".assets.cache", ".csproj.FileListAbsolute.txt"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clean_AfterADesignTimeBuild_LeavesWhatARestoreGives(bool isProgram) => packages.Scenario(
        $"{nameof(CleaningAfterIde)}{isProgram}", project =>
        {
            if (isProgram) project.WriteProgram("site.csproj", "<TargetFramework>netstandard2.0</TargetFramework>");
            else project.WriteSdkProject("site.csproj");
            project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
            string[] design =
                ["-t:Compile;RenderManifests", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];
            project.Ask(["-restore", .. design]);
            project.Build("--no-restore", "-p:PaoWriteSchemas=true").Succeeded().Rendered(1);
            project.Ask(design);

            project.Run("clean").Succeeded();

            Assert.Empty(project.Files("bin"));
            Assert.DoesNotContain(project.Files("obj"), name => !s_ofOthers.Any(name.EndsWith));
        });
}
