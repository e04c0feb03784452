using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>
/// Looks for pools that no pinning manifest reaches. Every pool gets one, but it is the pool's selector that takes it; nodes
/// without the file cannot join a partitioned cluster.
/// </summary>
internal static class PinnedPoolCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (!scope.Facts.Partitions.IsOn) return;
        List<string> pinned = scope.Facts.PinnedPools;
        foreach (PoolInput pool in scope.Input.Pools)
        {
            if (scope.IsUnknown(pool.Document!, "spec", "machineConfigSelector") || scope.IsUnknown(pool.Document!, "metadata", "name")) continue;
            LabelSelector? selector = pool.Pool.Spec?.MachineConfigSelector;
            if (IsRefused(scope, pool, selector)) continue;
            if (selector is not null && pinned.Exists(name => Takes(selector, name))) continue;
            scope.Warning(
                RenderCodes.UnpinnedPool,
                pool.At("spec", "machineConfigSelector"),
                $"The pool '{pool.Name}' takes no MachineConfig with the role '{pool.Name}' or another pinned one, so its nodes would lack "
                + $"'{PinningPaths.Kubelet}' and could not join. Let spec.machineConfigSelector select '{RoleLabel.Key}: {pool.Name}'.");
        }
    }

    // A pool that does not take the MachineConfig of its own profile is reported as an error.
    private static bool IsRefused(ClusterCheckScope scope, PoolInput pool, LabelSelector? selector) =>
        scope.Request.Strictness == Strictness.Strict
        && (scope.HasAnyAt(pool.At("spec", "nodeSelector")) || scope.Facts.Profiles.Any(profile =>
            profile.Pool == pool && (selector is null || !SelectorMatch.Evaluate(selector, profile.PoolLabels, out _))));

    private static bool Takes(LabelSelector selector, string role) =>
        SelectorMatch.Evaluate(selector, new Dictionary<string, string> { [RoleLabel.Key] = role }, out _);
}
