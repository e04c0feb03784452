using System.Linq;
using System.Threading.Tasks;
using k8s;
using k8s.Models;
using PaoRender.Live.Tests.Server;
using TypedCluster;
using TypedCluster.Manifests;

namespace PaoRender.Live.Tests.Client;

/// <summary>What the sample sends to a cluster.</summary>
public class SampleTests
{
    [Fact]
    public async Task Backups_AreCreated_ReplacedWhenTheyDiffer_AndLeftAloneOtherwise()
    {
        using var server = new ApiServer("sitebackup");
        using Kubernetes cluster = server.Client();

        Assert.Equal(["north created", "south created"], await ClusterBackups.ApplyAsync(cluster, "default", [Of("north", 1), Of("south", 2)]));
        Assert.Equal(["south replaced"], await ClusterBackups.ApplyAsync(cluster, "default", [Of("north", 1), Of("south", 3)]));
        Assert.Empty(await ClusterBackups.ApplyAsync(cluster, "default", [Of("north", 1), Of("south", 3)]));

        using var backups = new GenericClient(
            cluster, V1SiteBackup.KubeGroup, V1SiteBackup.KubeApiVersion, V1SiteBackup.KubePluralName, disposeClient: false);
        V1SiteBackup south = (await backups.ListNamespacedAsync<V1SiteBackup.KubernetesList>("default")).Items.Single(item => item.Name() == "south");
        Assert.Equal(3, south.Spec.Keep);
        Assert.Equal("TypedCluster", south.GetLabel("example.com/written-by"));
        Assert.Equal(["POST", "POST", "PUT"], server.Requests.Select(request => request.Method).Where(method => method != "GET"));
    }

    private static V1SiteBackup Of(string name, int keep)
    {
        var backup = V1SiteBackup.Template(name);
        backup.Spec.Schedule = "0 2 * * *";
        backup.Spec.Keep = keep;
        return backup;
    }
}
