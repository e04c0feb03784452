using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Profiles;

namespace PaoRender.Rendering;

/// <summary>The pools that get a pinning manifest when the cluster is partitioned.</summary>
internal static class PinnedPools
{
    /// <summary>Names without repeats; a name that cannot be part of a file name is reported and left out.</summary>
    public static List<string> Names(RenderScope scope)
    {
        List<string> names = ["master", "worker"];
        if (scope.Traits.PinsArbiter && scope.Cluster.Infrastructure?.Status?.ControlPlaneTopology == "HighlyAvailableArbiter")
            names.Add("arbiter");
        foreach (PoolInput pool in scope.Cluster.Pools)
        {
            if (names.Contains(pool.Name)) continue;
            if (ResourceName.IsAcceptable(pool.Name, scope.Request.Strictness))
            {
                names.Add(pool.Name);
                continue;
            }

            scope.Diagnostics.Error(
                RenderCodes.BadName,
                pool.At("metadata", "name"),
                $"The MachineConfigPool name '{pool.Name}' is no RFC 1123 name: {ResourceName.Rule}.");
        }

        return names;
    }
}
