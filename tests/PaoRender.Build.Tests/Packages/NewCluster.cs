using System;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What <c>dotnet new pao-cluster</c> makes builds as it stands.</summary>
public class NewCluster(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Profile = "openshift-node-performance-profile";

    [Fact]
    public void Cluster_WithoutOptions_IsASingleNode() => packages.Scenario("new-single", project =>
    {
        New(project);
        Assert.Contains("node-role.kubernetes.io/master", project.Read("north/manifests/performance-profile.yaml"), StringComparison.Ordinal);
        Assert.Contains("controlPlaneTopology: SingleReplica", project.Read("north/manifests/infrastructure.yaml"), StringComparison.Ordinal);

        project.Build("north").Succeeded();
        Assert.Equal(TestProfile.FilesOf(Profile), project.Files("north/bin/Debug/manifests"));
        Assert.Contains("manifests.json", project.Files("north/.schemas"));
    });

    [Fact]
    public void Cluster_OfPartitionedWorkers_IsPinned() => packages.Scenario("new-workers", project =>
    {
        New(project, "--release", "4.20", "--topology", "workers", "--partitioning");
        Assert.Contains("<PaoOperatorRelease>4.20</PaoOperatorRelease>", project.Read("north/north.csproj"), StringComparison.Ordinal);

        project.Build("north").Succeeded();
        Assert.Equal(
            [
                "01_01-master-cpu-partitioning_workload_pinning_machineconfig.yaml",
                "01_01-worker-cpu-partitioning_workload_pinning_machineconfig.yaml",
                .. TestProfile.FilesOf(Profile),
            ],
            project.Files("north/bin/Debug/manifests"));
        string runtimeClass = project.Read($"north/bin/Debug/manifests/{Profile}_runtimeclass.yaml");
        Assert.Contains("node-role.kubernetes.io/worker", runtimeClass, StringComparison.Ordinal);
    });

    // The templates of whoever runs the tests stay as they are.
    private void New(TestProject project, params string[] options)
    {
        string hive = project.PathOf("hive");
        Dotnet("install", packages.PackageFile("PaoRender.Templates"));
        Dotnet(["pao-cluster", "--name", "north", .. options]);
        Assert.All(project.Files("north"), file => Assert.DoesNotContain("PAO", project.Read("north/" + file), StringComparison.Ordinal));

        void Dotnet(params string[] arguments)
        {
            CommandResult result = Infra.Dotnet.Run(
                project.Folder, project.PathOf(arguments[0] + ".log"), new DotnetSettings(packages.PackagesFolder),
                ["new", .. arguments, "--debug:custom-hive", hive]);
            Assert.True(result.ExitCode == 0, result.Output);
        }
    }
}
