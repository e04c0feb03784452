using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>Names of pools, which become parts of file names.</summary>
internal static class PoolNameCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (PoolInput pool in scope.Input.Pools)
        {
            if (ResourceName.IsAcceptable(pool.Name, scope.Request.Strictness)) continue;
            if (pool.Name.Length == 0 && (scope.HasDoubt(pool.Document!) || scope.IsUnknown(pool.Document!, "metadata", "name"))) continue;
            scope.Error(
                RenderCodes.BadName,
                pool.At("metadata", "name"),
                NameAdvice.Problem("This MachineConfigPool", pool.Name));
        }
    }
}
