using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>A pool that is in the input twice. A cluster keeps the one that is applied last.</summary>
internal static class RepeatedPoolCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (IGrouping<string, PoolInput> group in scope.Input.Pools.GroupBy(pool => pool.Name, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0) continue;
            SourcePosition first = group.First().At("metadata", "name");
            foreach (PoolInput other in group.Skip(1))
            {
                scope.ReportOnce(
                    RenderCodes.SeveralPools,
                    DiagnosticSeverity.Error,
                    other.At("metadata", "name"),
                    $"The MachineConfigPool '{group.Key}' is in the input already, at {first}. Remove the one that is out of date.");
            }
        }
    }
}
