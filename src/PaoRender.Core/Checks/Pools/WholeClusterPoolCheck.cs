using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Pools whose node selector is empty, which makes every node theirs, and every profile too; and pools without one, which have no node.
/// </summary>
internal static class WholeClusterPoolCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (PoolInput pool in scope.Input.Pools)
        {
            if (scope.IsUnknown(pool.Document!, "spec", "nodeSelector")) continue;
            if (scope.HasDoubt(pool.Document!) && !HasNull(pool)) continue;
            if (pool.Pool.Spec?.NodeSelector is not { } selector)
            {
                string lack = HasNull(pool) ? "has no value" : "is missing";
                scope.Error(
                    RenderCodes.BadCompanion,
                    pool.At("spec", "nodeSelector"),
                    $"The node selector of MachineConfigPool '{pool.Name}' {lack}, so no node is in this pool. "
                    + "Write matchLabels with the role of its nodes.");
                continue;
            }

            if (selector.MatchLabels is { Count: > 0 } || selector.MatchExpressions is { Count: > 0 }) continue;
            scope.Error(
                RenderCodes.BadCompanion,
                pool.At("spec", "nodeSelector"),
                $"The node selector of MachineConfigPool '{pool.Name}' is empty, so every node of the cluster is in this pool. "
                + "Write matchLabels with the role of its nodes.");
        }
    }

    private static bool HasNull(PoolInput pool) =>
        pool.Document!.Root is ManifestMapping root && (root["spec"] is { IsNull: true } || root.Find("spec", "nodeSelector") is { IsNull: true });
}
