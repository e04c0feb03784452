using System;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>A profile is for the nodes of one pool.</summary>
internal static class PoolChoiceCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        ProfileFacts profile = scope.Profile;
        if (profile.Pool is not null || (profile.Spec.NodeSelector is null && scope.HasDoubt(profile.Input.Document))) return;

        // A pool that was not read as it was meant may be the one, or not.
        if (scope.Cluster.Input.Pools.Any(pool => pool.Name.Length == 0 || scope.HasDoubt(pool.Document!))) return;
        if (scope.Cluster.Input.Pools.Any(pool => IsUnknown(scope, pool))) return;
        bool isStrict = scope.Cluster.Request.Strictness == Strictness.Strict;
        string selector = string.Join(",", (profile.Spec.NodeSelector ?? [])
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key + "=" + pair.Value));
        if (profile.Pools.Count == 0)
        {
            // What is wrong with the selector has been said, and a pool's selector that cannot be used may be the one that would match.
            if (scope.HasError("spec", "nodeSelector")) return;
            bool isBroken = scope.Cluster.Pools.Pools.Any(
                pool => pool.Pool.Spec?.NodeSelector is { } selector && SelectorMatch.Problem(selector) is not null);
            if (isBroken || scope.MayLackPools || (isStrict && scope.Cluster.Pools.Pools.Any(HasBrokenLabel))) return;
            string known = string.Join(", ", scope.Cluster.Pools.Pools.Select(pool => pool.Name));
            scope.Refuse(
                RenderCodes.NoPool,
                $"No MachineConfigPool selects the nodes of profile '{profile.Name}' ({selector}). Known pools: {known}. "
                + "Correct spec.nodeSelector, or add the pool's manifest to the input.",
                "spec", "nodeSelector");
            return;
        }

        // A pool that is there twice has been reported at the second place.
        if (isStrict && profile.Pools.All(pool => pool.Name == profile.Pools[0].Name)) return;

        string names = string.Join(", ", profile.Pools.Select(pool => pool.Document is null
            ? pool.Name + " (built in)"
            : $"{pool.Name} ({pool.At("spec", "nodeSelector")})"));
        scope.Refuse(
            RenderCodes.SeveralPools,
            $"More than one MachineConfigPool selects the nodes of profile '{profile.Name}' ({selector}): {names}. "
            + "Make spec.nodeSelector match one of them only.",
            "spec", "nodeSelector");
    }

    // Its name or its selector is at fault, so it may be the one that should match.
    private static bool IsUnknown(ProfileCheckScope scope, PoolInput pool) =>
        scope.IsUnknown(pool.Document, "metadata", "name")
        || scope.IsUnknown(pool.Document, "spec", "nodeSelector") || scope.HasErrorAt(pool.At("spec", "nodeSelector"));

    // Such a label is reported where it stands.
    private static bool HasBrokenLabel(PoolInput pool) =>
        LabelSyntaxCheck.IsBroken((pool.Document?.Root as ManifestMapping)?.Find("spec", "nodeSelector"));
}
