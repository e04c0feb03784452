using System;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>The policy of the topology manager.</summary>
internal static class TopologyPolicyCheck
{
    /// <summary>The policies that there are.</summary>
    public static string[] Words { get; } = ["none", "best-effort", "restricted", "single-numa-node"];

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Numa?.TopologyPolicy is not { } policy) return;
        if (Array.IndexOf(Words, policy) >= 0) return;
        scope.Refuse(
            RenderCodes.BadTopologyPolicy,
            $"'{policy}' is not a valid topology policy; write none, best-effort, restricted or single-numa-node.",
            "spec", "numa", "topologyPolicy");
    }
}
