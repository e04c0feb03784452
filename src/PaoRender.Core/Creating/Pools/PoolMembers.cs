using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>Finds the nodes of a pool as the Machine Config Operator does.</summary>
internal static class PoolMembers
{
    private const string NodePool = "hypershift.openshift.io/nodePool", OperatingSystem = "kubernetes.io/os", Windows = "windows";
    private const string Master = "master", Worker = "worker";

    /// <summary>The nodes of a MachineConfigPool.</summary>
    public static IReadOnlyList<Machine> Of(ClusterDump dump, DumpPool pool, DiagnosticBag diagnostics) =>
        [.. dump.Nodes.Where(node => IsMember(node, pool, dump, diagnostics)), .. dump.Loose];

    /// <summary>The nodes of a hosted cluster's node pool.</summary>
    public static IReadOnlyList<Machine> OfNodePool(ClusterDump dump, string pool) =>
        [.. dump.Nodes.Where(node => node.Node!.Labels.TryGetValue(NodePool, out string? name) && name == pool), .. dump.Loose];

    /// <summary>The names of the node pools, in order.</summary>
    public static IReadOnlyList<string> NodePools(ClusterDump dump) =>
    [
        .. dump.Nodes.Select(node => node.Node!.Labels.TryGetValue(NodePool, out string? name) ? name : "").Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Whether pods that do not tolerate it cannot come to a node for what makes it one of the pool.</summary>
    public static bool IsTainted(Machine node, DumpPool pool) =>
        node.Node!.NoScheduleTaints.Any(taint => pool.Selects(new Dictionary<string, string> { [taint.Key] = taint.Value }));

    private static bool IsMember(Machine node, DumpPool pool, ClusterDump dump, DiagnosticBag diagnostics)
    {
        IReadOnlyDictionary<string, string> labels = node.Node!.Labels;
        if (labels.TryGetValue(OperatingSystem, out string? system) && system == Windows) return false;
        DumpPool[] selecting = [.. dump.Pools.Where(candidate => candidate.Selects(labels))];
        if (!selecting.Contains(pool)) return false;
        DumpPool[] own = [.. selecting.Where(candidate => candidate.Name is not (Master or Worker))];
        bool isMaster = selecting.Any(candidate => candidate.Name == Master);
        if (own.Length > 1)
        {
            CreatorFindings.Pool(
                diagnostics, node.Position, $"Node '{node.Name}' is selected by the pools {Names(own)}, and a node can be in one pool of your own; "
                + "take the label of all but one from it.");
            return false;
        }

        if (own.Length == 1 && isMaster)
        {
            CreatorFindings.Pool(
                diagnostics, node.Position, $"Node '{node.Name}' is selected by the pool {Names(own)} and by master, and a node of the control plane "
                + "cannot be in a pool of your own; take one label from it.");
            return false;
        }

        string first = own.Length == 1 ? own[0].Name : isMaster ? Master : Worker;
        return pool.Name == first && !IsTainted(node, pool);
    }

    private static string Names(IEnumerable<DumpPool> pools) => string.Join(" and ", pools.Select(pool => $"'{pool.Name}'"));
}
