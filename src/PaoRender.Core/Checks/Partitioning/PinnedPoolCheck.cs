using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Pools;
using PaoRender.Rendering;

namespace PaoRender.Partitioning;

/// <summary>
/// Looks for pools that no pinning manifest reaches. Every pool gets one, but it is the pool's selector that takes it; nodes
/// without the file cannot join a partitioned cluster.
/// </summary>
internal static class PinnedPoolCheck
{
    public static void Run(RenderScope scope, List<string> pinned)
    {
        foreach (PoolInput pool in scope.Cluster.Pools)
        {
            LabelSelector? selector = pool.Pool.Spec?.MachineConfigSelector;
            if (selector is not null && pinned.Exists(name => Takes(selector, name))) continue;
            scope.Diagnostics.Warning(
                RenderCodes.UnpinnedPool,
                pool.At("spec", "machineConfigSelector"),
                $"The pool '{pool.Name}' takes no MachineConfig with the role '{pool.Name}' or another pinned one, so its nodes would lack "
                + $"'{PinningPaths.Kubelet}' and could not join. Let spec.machineConfigSelector select '{RoleLabel.Key}: {pool.Name}'.");
        }
    }

    private static bool Takes(LabelSelector selector, string role) =>
        SelectorMatch.Evaluate(selector, new Dictionary<string, string> { [RoleLabel.Key] = role }, out _);
}
