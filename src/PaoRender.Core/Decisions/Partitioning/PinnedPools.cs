using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Releases;

namespace PaoRender.Decisions;

/// <summary>The pools that get a pinning manifest when the cluster is partitioned.</summary>
internal static class PinnedPools
{
    /// <summary>Names without repeats; a name that cannot be part of a file name is left out.</summary>
    public static List<string> Names(RenderRequest request, ReleaseTraits traits, ClusterInput cluster)
    {
        List<string> names = ["master", "worker"];
        if (traits.PinsArbiter && cluster.Infrastructure?.Status?.ControlPlaneTopology == "HighlyAvailableArbiter") names.Add("arbiter");
        foreach (PoolInput pool in cluster.Pools)
        {
            if (!names.Contains(pool.Name) && ResourceName.IsAcceptable(pool.Name, request.Strictness)) names.Add(pool.Name);
        }

        return names;
    }
}
