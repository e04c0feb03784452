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
            if (pool is not { Document: { } document, Pool.Spec.NodeSelector: { } selector }) continue;
            if (scope.IsAtFault(document, "spec", "nodeSelector") || scope.HasAnyAt(pool.At("spec", "nodeSelector"))) continue;
            if (SelectorProblem.Find(selector, document, "spec", "nodeSelector") is not { } problem) continue;

            // The field and not the requirement: the operator evaluates the selector as a whole, and the message names the part.
            scope.Error(
                RenderCodes.BadSelector,
                pool.At("spec", "nodeSelector"),
                $"The node selector of MachineConfigPool '{pool.Name}' cannot be used: {problem.Message}.");
        }
    }
}
