using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The nodes of a profile are of one architecture and have as many CPUs as the first of them: the operator insists on it.</summary>
internal static class MixedNodeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        // Older webhooks do not look at nodes.
        if (!scope.Traits.AnyHugePageSize || SelectedNodes.Of(scope) is not { Count: > 1 } nodes) return;
        Compare(scope, nodes, "of the architecture ", node => node.Architecture, "");
        Compare(scope, nodes, "with ", Cpus, " CPUs");
    }

    private static void Compare(ProfileCheckScope scope, IReadOnlyList<Machine> nodes, string before, Func<NodeReport, string> fact, string after)
    {
        string first = fact(nodes[0].Node!);
        if (first.Length == 0) return;
        foreach (IGrouping<string, Machine> others in nodes.Where(node => fact(node.Node!) != first).GroupBy(node => fact(node.Node!)))
        {
            string theirs = others.Key.Length == 0 ? "none that it tells" : others.Key;
            string one = $"{MachineGroups.Names([nodes[0]])} {before}{first}{after}";
            string other = $"{MachineGroups.Names([.. others])} {before}{theirs}{after}";
            scope.RefuseKey(
                RenderCodes.MixedNodes,
                $"This selects {one} and {other}; the operator refuses a profile for nodes that differ. "
                + "Give each kind of machine a pool and a profile of its own.",
                "spec", "nodeSelector");
        }
    }

    /// <summary>The number in the form in which the operator compares it; a node that has none counts as one with 0.</summary>
    private static string Cpus(NodeReport node) =>
        node.CpuCapacity is null ? "0" : Quantity.TryParse(node.CpuCapacity, out Quantity number, out _) ? number.ToString() : node.CpuCapacity;
}
