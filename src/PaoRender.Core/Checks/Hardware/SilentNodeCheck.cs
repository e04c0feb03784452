using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Hardware;

namespace PaoRender.Checks;

/// <summary>The first node of a profile does not say what it is, so that the operator's webhook can compare the others with nothing.</summary>
internal static class SilentNodeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        // Older webhooks do not look at nodes.
        if (!scope.Traits.AnyHugePageSize || SelectedNodes.Of(scope) is not { Count: > 0 } nodes) return;
        if (nodes[0].Node!.Architecture.Length == 0) Refuse(scope, nodes, "of which architecture it is (status.nodeInfo.architecture)");
        if (nodes[0].Node!.CpuCapacity?.Length == 0) Refuse(scope, nodes, "how many CPUs it has (status.capacity.cpu)");
    }

    private static void Refuse(ProfileCheckScope scope, IReadOnlyList<Machine> nodes, string what) => scope.RefuseKey(
        RenderCodes.SilentNode,
        $"The first node that this selects, {MachineGroups.Names([nodes[0]])}, does not say {what}, so the operator refuses the profile. "
        + "Give the Node as the cluster has it, or leave it out of the input.",
        "spec", "nodeSelector");
}
