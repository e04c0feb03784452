using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>What the machines of a cluster are, pool by pool: what somebody looks at who is to choose numbers of CPUs.</summary>
public sealed class ClusterReport
{
    private readonly IReadOnlyList<(string Pool, IReadOnlyList<(string Node, CpuLayout Layout)> Nodes)> _pools;

    private ClusterReport(IReadOnlyList<(string Pool, IReadOnlyList<(string Node, CpuLayout Layout)> Nodes)> pools) => _pools = pools;

    /// <summary>Looks at all nodes of all pools.</summary>
    /// <param name="dump">What is known of the cluster.</param>
    /// <param name="diagnostics">Where errors go, such as a node whose snapshot cannot be read.</param>
    /// <returns>The report; null where there was an error.</returns>
    public static ClusterReport? Of(ClusterDump dump, DiagnosticBag diagnostics)
    {
        Require.NotNull(dump, nameof(dump));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new DiagnosticBag();
        var pools = new List<(string Pool, IReadOnlyList<(string Node, CpuLayout Layout)> Nodes)>();
        foreach ((string pool, IReadOnlyList<Machine> nodes) in Members(dump, found))
        {
            var rows = new List<(string Node, CpuLayout Layout)>();
            foreach (Machine node in nodes)
            {
                if (dump.MachineOf(node, found) is not { } machine) continue;
                if (CpuLayout.Of(machine, out string problem) is { } layout) rows.Add((machine.Name, layout));
                else CreatorFindings.Machine(found, machine.Position, $"Machine '{machine.Name}' cannot be shown: {problem}.");
            }

            pools.Add((pool, rows));
        }

        foreach (ManifestDiagnostic item in found.Items) diagnostics.Add(item);
        return found.HasErrors ? null : new ClusterReport(pools);
    }

    /// <summary>The report as the operator's profile creator writes it; machines that profiles are for can be read from it.</summary>
    public string Json() =>
        "[" + string.Join(",", _pools.Select(pool => $"{{\"name\":{JsonText(pool.Pool)},\"nodes\":{NodesJson(pool.Nodes)}}}")) + "]\n";

    /// <summary>The report for people.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach ((string pool, IReadOnlyList<(string Node, CpuLayout Layout)> nodes) in _pools)
        {
            text.Append((string)$"Pool {pool}: {nodes.Count} {(nodes.Count == 1 ? "node" : "nodes")}\n");
            foreach ((string node, CpuLayout layout) in nodes) Node(text, node, layout);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Pool, IReadOnlyList<Machine> Nodes)> Members(ClusterDump dump, DiagnosticBag found) => dump.IsHosted
        ? PoolMembers.NodePools(dump).Select(name => (name, PoolMembers.OfNodePool(dump, name)))
        : dump.Loose.Count > 0 ? [("(any)", dump.Loose)]
        : dump.Pools.Select(pool => (pool.Name, PoolMembers.Of(dump, pool, found)));

    private static void Node(StringBuilder text, string node, CpuLayout layout)
    {
        string threads = layout.HasHyperThreads ? "with" : "without";
        text.Append((string)$"  {node}: {layout.Count} CPUs, {layout.NumaNodes.Count} NUMA nodes, ");
        text.Append((string)$"{layout.Sockets.Count} sockets, {threads} hyper-threading\n");
        foreach ((int number, IReadOnlyList<LayoutCore> cores) in layout.NumaNodes)
        {
            string cpus = string.Join(" ", cores.Select(core => string.Join("+", core.Cpus)));
            text.Append((string)$"    NUMA node {number}: {cpus}\n");
        }
    }

    private static string NodesJson(IReadOnlyList<(string Node, CpuLayout Layout)> nodes) =>
        nodes.Count == 0 ? "null" : "[" + string.Join(",", nodes.Select(node => NodeJson(node.Node, node.Layout))) + "]";

    private static string NodeJson(string name, CpuLayout layout)
    {
        string cells = string.Join(",", layout.NumaNodes.Select(node =>
            $"{{\"id\":{node.Number},\"cores\":[{string.Join(",", node.Cores.SelectMany(core => core.Cpus))}]}}"));
        return $"{{\"name\":{JsonText(name)},\"smt_enabled\":{(layout.HasHyperThreads ? "true" : "false")},"
            + $"\"numa_cells_count\":{layout.NumaNodes.Count},\"cpus_count\":{layout.Count},\"numa_cells\":[{cells}]}}";
    }

    private static string JsonText(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
