using System.Linq;
using PaoRender.Hardware;
using PaoRender.Diagnostics;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Huge pages for a NUMA node that a machine does not have: the unit that allocates them fails at boot.</summary>
internal static class NumaNodeOfPagesCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (V2PerformanceProfileSpecHugepagesPages page in scope.Spec.Hugepages?.Pages ?? [])
        {
            if (page.Node is not >= 0) continue;
            foreach ((string nodes, string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(machine, page.Node.Value)))
            {
                scope.RefuseEntry(
                    RenderCodes.MissingNumaNode,
                    $"There is no NUMA node {Invariant.Text(page.Node.Value)} on {machines}, only {nodes}; name one of these, or leave 'node' out.",
                    page.Source, "node", "spec", "hugepages", "pages");
            }
        }
    }

    private static string[] Find(MachineFacts facts, int node) =>
        facts.Machine.NumaNodes is { Count: > 0 } nodes && nodes.All(known => known.Number != node)
            ? [string.Join(", ", nodes.Select(known => Invariant.Text(known.Number)))]
            : [];
}
