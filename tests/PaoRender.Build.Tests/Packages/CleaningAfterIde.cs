using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Clean removes what design-time builds left below obj too; what stays is NuGet's.</summary>
public sealed class CleaningAfterIde(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string[] s_ofRestore = ["project.assets.json", "project.nuget.cache", ".nuget.g.props", ".nuget.g.targets", ".dgspec.json"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Clean_AfterADesignTimeBuild_LeavesWhatARestoreGives(bool isProgram) => packages.Scenario(
        $"{nameof(CleaningAfterIde)}{isProgram}", project =>
        {
            if (isProgram) project.WriteProgram("site.csproj", "<TargetFramework>netstandard2.0</TargetFramework>");
            else project.WriteSdkProject("site.csproj");
            project.Write("manifests/worker.yaml", TestProfile.Worker("du"));
            project.Ask("-restore", "-t:Compile;RenderManifests", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
            project.Build("--no-restore", "-p:PaoWriteSchemas=true").Succeeded().Rendered(1);
            project.Ask("-t:Compile;RenderManifests", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

            project.Run("clean").Succeeded();

            Assert.Empty(project.Files("bin"));
            Assert.DoesNotContain(project.Files("obj"), name => !s_ofRestore.Any(name.EndsWith));
        });
}
