using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>The policy of the topology manager.</summary>
internal static class TopologyPolicyCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Numa?.TopologyPolicy is not { } policy) return;
        if (policy is "none" or "best-effort" or "restricted" or "single-numa-node") return;
        scope.Refuse(
            RenderCodes.BadTopologyPolicy,
            $"'{policy}' is not a valid topology policy; write none, best-effort, restricted or single-numa-node.",
            "spec", "numa", "topologyPolicy");
    }
}
