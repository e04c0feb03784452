using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>Node selectors of pools that cannot be evaluated. The operator evaluates them where there is a profile.</summary>
internal static class PoolSelectorCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (scope.Input.Profiles.Count == 0) return;
        foreach (PoolInput pool in scope.Facts.Pools.Pools)
        {
            if (pool.Pool.Spec?.NodeSelector is not { } selector || SelectorMatch.Problem(selector) is not { } problem) continue;
            if (pool.Document is { } document && scope.IsUnknown(document, "spec", "nodeSelector")) continue;
            scope.Error(
                RenderCodes.BadSelector,
                pool.At("spec", "nodeSelector"),
                $"The node selector of MachineConfigPool '{pool.Name}' cannot be used: {problem}.");
        }
    }
}
