using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

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

    [Fact]
    public void Profile_OfAnyOptions_Builds() => packages.Scenario("new-profile", project =>
    {
        New(project, "--topology", "workers");
        File.Delete(project.PathOf("north/manifests/performance-profile.yaml"));
        Add("du", "--pool", "worker", "--hugepages", "none", "--realtime", "--numa", "restricted");
        Add("cp", "--pool", "master", "--hugepages", "2M", "--pages", "512", "--numa", "none");
        project.Build("north").Succeeded();
        Assert.Equal([.. TestProfile.FilesOf("cp"), .. TestProfile.FilesOf("du")], project.Files("north/bin/Debug/manifests"));

        Add("du", "--force", "--hugepages", "1G", "--pages", "4", "--reserved", "0-1", "--isolated", "2-7", "--numa", "best-effort");
        Add("cp", "--force", "--pool", "master");
        project.Build("north", "--no-restore").Succeeded();
        Assert.Contains("hugepages=4", project.Read("north/bin/Debug/manifests/du_tuned.yaml"), StringComparison.Ordinal);

        void Add(string name, params string[] options)
        {
            Dotnet(project, ["paoprofile", "--name", name, "--output", "north/manifests", .. options]);
            string text = project.Read($"north/manifests/{name}.yaml");
            Assert.DoesNotContain("PAO", text, StringComparison.Ordinal);
            Assert.DoesNotContain("#if", text, StringComparison.Ordinal);
        }
    });

    [Theory]
    [InlineData("pao-cluster", "cluster")]
    [InlineData("paoprofile", "profile")]
    public void EveryOption_IsExplained(string template, string folder) => packages.Scenario("new-help-" + template, project =>
    {
        Dotnet(project, "install", packages.PackageFile("PaoRender.Templates"));
        string help = Dotnet(project, template, "--help");
        string content = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Templates", "content", folder);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(content, ".template.config", "template.json")));
        JsonElement symbols = json.RootElement.GetProperty("symbols");
        JsonProperty[] options = [.. symbols.EnumerateObject().Where(symbol => symbol.Value.GetProperty("type").GetString() == "parameter")];

        Assert.NotEmpty(options);
        Assert.All(options, option =>
        {
            Assert.Contains("--" + option.Name, help, StringComparison.Ordinal);
            string[] words = option.Value.GetProperty("description").GetString()!.Split(' ');
            Assert.Contains(string.Join(' ', words[..3]), help, StringComparison.Ordinal);
        });
    });

    private void New(TestProject project, params string[] options)
    {
        Dotnet(project, "install", packages.PackageFile("PaoRender.Templates"));
        Dotnet(project, ["pao-cluster", "--name", "north", .. options]);
        Assert.All(project.Files("north"), file => Assert.DoesNotContain("PAO", project.Read("north/" + file), StringComparison.Ordinal));
    }

    // The templates of whoever runs the tests stay as they are.
    private string Dotnet(TestProject project, params string[] arguments)
    {
        CommandResult result = Infra.Dotnet.Run(
            project.Folder, project.PathOf(arguments[0] + ".log"), new DotnetSettings(packages.PackagesFolder),
            ["new", .. arguments, "--debug:custom-hive", project.PathOf("hive")]);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
