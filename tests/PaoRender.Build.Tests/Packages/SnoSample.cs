using System;
using System.IO;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>The sample builds from the sources, without packages.</summary>
public sealed class SnoSample(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void SampleBuild_RendersTheNodeAndItsPinning() => packages.Scenario(nameof(SnoSample), project =>
    {
        // The test project's references have built the task already, and other tests may be building it.
        CommandResult build = Dotnet.Run(
            RepositoryPaths.Root,
            project.PathOf("build.log"),
            DotnetSettings.Plain,
            "build",
            "samples/SnoCluster",
            "--no-dependencies",
            "-c",
            PackagesFixture.Configuration,
            $"-p:PaoManifestOutputPath={project.PathOf("out")}");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            [
                "01_01-master-cpu-partitioning_workload_pinning_machineconfig.yaml",
                "01_01-worker-cpu-partitioning_workload_pinning_machineconfig.yaml",
                .. TestProfile.FilesOf("openshift-node-performance-profile"),
            ],
            project.Files("out"));
        string machineConfig = File.ReadAllText(project.PathOf("out/openshift-node-performance-profile_machineconfig.yaml"));
        Assert.Contains("kernelType: realtime", machineConfig, StringComparison.Ordinal);
    });
}
