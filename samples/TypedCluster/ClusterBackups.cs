using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using k8s;
using k8s.Models;
using TypedCluster.Manifests;

namespace TypedCluster;

/// <summary>
/// Brings the backups of a cluster to what the program wants. KubernetesClient takes the generated classes as its own; its model
/// extensions (<c>SetLabel</c>, <c>Name()</c>) work on them too.
/// </summary>
internal static class ClusterBackups
{
    private const string Label = "example.com/written-by";

    /// <summary>Creates what is missing and replaces what differs, and tells what was done.</summary>
    public static async Task<IReadOnlyList<string>> ApplyAsync(IKubernetes cluster, string space, IEnumerable<V1SiteBackup> wanted)
    {
        using var backups = new GenericClient(
            cluster, V1SiteBackup.KubeGroup, V1SiteBackup.KubeApiVersion, V1SiteBackup.KubePluralName, disposeClient: false);
        var there = (await backups.ListNamespacedAsync<V1SiteBackup.KubernetesList>(space)).Items.ToDictionary(item => item.Name());
        var done = new List<string>();
        foreach (V1SiteBackup backup in wanted)
        {
            if (!there.TryGetValue(backup.Name(), out V1SiteBackup? current))
            {
                backup.SetLabel(Label, "TypedCluster");
                await backups.CreateNamespacedAsync(backup, space);
                done.Add($"{backup.Name()} created");
            }
            else if (KubernetesJson.Serialize(current.Spec) != KubernetesJson.Serialize(backup.Spec))
            {
                current.Spec = backup.Spec;
                current.SetLabel(Label, "TypedCluster");
                await backups.ReplaceNamespacedAsync(current, space, current.Name());
                done.Add($"{backup.Name()} replaced");
            }
        }

        return done;
    }
}
