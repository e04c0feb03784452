using System;
using System.Collections.Generic;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Every way to run MSBuild renders, does nothing the second time, and renders what an edit changes and no more.</summary>
public sealed class Engines(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Plain = "plain", Server = "server", NodeReuse = "nodes", InProcess = "in-process";

    [Theory]
    [InlineData(Plain, "build", "site")]
    [InlineData(Plain, "build", "site", "-m:8")]
    [InlineData(Plain, "build", "site", "-graph")]
    [InlineData(Plain, "build", "site", "-graph", "-isolate")]
    [InlineData(Plain, "build", "site", "-mt")]
    [InlineData(Plain, "msbuild", "all.proj", "-m")]
    [InlineData(Server, "build", "site")]
    [InlineData(Server, "msbuild", "all.proj", "-m:2")]
    [InlineData(NodeReuse, "build", "site", "-m:8")]
    [InlineData(InProcess, "site/site.csproj")]
    public void Engine_RendersNothingTwice(string host, params string[] arguments) => packages.Scenario(
        "Engine-" + string.Concat(host, string.Concat(arguments)).Replace('/', '-').Replace(':', '-'), project =>
        {
            project.OwnProcesses = host == Plain;
            if (host == NodeReuse) project.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
            project.WriteReferringProject("site/site.csproj", "common/common.csproj");
            project.Write("common/worker.yaml", TestProfile.Worker("du"));
            project.Write("site/master.yaml", TestProfile.Master("cu"));
            project.Write("all.proj", """
                <Project DefaultTargets="Build">
                  <Target Name="Build"><MSBuild Projects="common/common.csproj;site/site.csproj" BuildInParallel="true" /></Target>
                </Project>
                """);

            Build().Succeeded().Rendered(2);
            IEnumerable<string> both = [.. TestProfile.FilesOf("cu"), .. TestProfile.FilesOf("du")];
            Assert.Equal(both, project.Files("site/bin/Debug/manifests"));
            Assert.Equal(TestProfile.FilesOf("du"), project.Files("common/bin/Debug/manifests"));

            Build().Succeeded().Rendered(0);

            project.Write("site/master.yaml", TestProfile.Master("cu", isolated: "2-11"));
            Build().Succeeded().Rendered(1);
            Assert.Equal(both, project.Files("site/bin/Debug/manifests"));
            Assert.Contains("isolated_cores=2-11", project.Read("site/bin/Debug/manifests/cu_tuned.yaml"), StringComparison.Ordinal);

            BuildResult Build() => host == InProcess ? project.Host(arguments[0]) : project.Run(arguments);
        });
}
