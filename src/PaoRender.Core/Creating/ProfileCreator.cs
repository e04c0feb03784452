using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>Makes profiles for the machines of a cluster, by the rules of the operator's profile creator. A pure function of its input.</summary>
public static class ProfileCreator
{
    private static readonly KeyValuePair<string, string>[] s_hostedLabels = [new("node-role.kubernetes.io/worker", "")];

    /// <summary>Makes the profile of a pool.</summary>
    /// <param name="dump">What is known of the cluster.</param>
    /// <param name="pool">The name of the MachineConfigPool, in a hosted cluster of the node pool.</param>
    /// <param name="wishes">What is wished.</param>
    /// <param name="diagnostics">Where errors go, and warnings where the profile is other than wished.</param>
    /// <returns>The profile; null where there was an error.</returns>
    public static CreatedProfile? Create(ClusterDump dump, string pool, CreatorWishes wishes, DiagnosticBag diagnostics)
    {
        Require.NotNull(dump, nameof(dump));
        Require.NotNull(pool, nameof(pool));
        Require.NotNull(wishes, nameof(wishes));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new DiagnosticBag();
        CreatedProfile? created = dump.IsHosted ? Hosted(dump, pool, wishes, found) : OfPool(dump, pool, wishes, found);
        foreach (ManifestDiagnostic item in found.Items) diagnostics.Add(item);
        return created;
    }

    private static CreatedProfile? OfPool(ClusterDump dump, string name, CreatorWishes wishes, DiagnosticBag found)
    {
        DumpPool? pool = dump.Pools.FirstOrDefault(candidate => candidate.Name == name);
        if (pool is null)
        {
            CreatorFindings.Pool(found, dump.Position, $"There is no MachineConfigPool '{name}'; there are {string.Join(", ", dump.PoolNames)}.");
            return null;
        }

        IReadOnlyList<Machine> nodes = PoolMembers.Of(dump, pool, found);
        if (found.HasErrors) return null;
        KeyValuePair<string, string>? label = PoolLabel.Of(pool, dump.Pools);
        if (label is null) CreatorFindings.Pool(found, pool.Position, $"Pool '{name}' has no label that no other pool has; give it one.");
        if (pool.NodeLabels.Count == 0)
        {
            CreatorFindings.Pool(
                found, pool.Position, $"Pool '{name}' has no spec.nodeSelector.matchLabels, which the profile is to select nodes by.");
        }

        if (nodes.Count == 0) CreatorFindings.Pool(found, pool.Position, Empty(dump, pool));
        return found.HasErrors ? null : Divide(dump, nodes, wishes, (label, pool.NodeLabels), pool, found);
    }

    private static CreatedProfile? Hosted(ClusterDump dump, string name, CreatorWishes wishes, DiagnosticBag found)
    {
        IReadOnlyList<Machine> nodes = PoolMembers.OfNodePool(dump, name);
        if (nodes.Count == 0) CreatorFindings.Pool(found, dump.Position, $"No node has the label hypershift.openshift.io/nodePool: {name}.");
        return found.HasErrors ? null
            : Divide(dump, nodes, wishes, (null, s_hostedLabels.ToDictionary(label => label.Key, label => label.Value)), null, found);
    }

    private static string Empty(ClusterDump dump, DumpPool pool)
    {
        string[] tainted = [.. dump.Nodes.Where(node => pool.Selects(node.Node!.Labels) && PoolMembers.IsTainted(node, pool))
            .Select(node => node.Name)];
        return tainted.Length == 0
            ? $"Pool '{pool.Name}' has no node, so there is no machine to make a profile for."
            : $"Pool '{pool.Name}' has no node that takes workloads: {string.Join(", ", tainted)} has a NoSchedule taint for what the pool selects.";
    }

    private static CreatedProfile? Divide(
        ClusterDump dump,
        IReadOnlyList<Machine> nodes,
        CreatorWishes wishes,
        (KeyValuePair<string, string>? Pool, IReadOnlyDictionary<string, string> Nodes) labels,
        DumpPool? pool,
        DiagnosticBag found)
    {
        foreach (string problem in WishProblems.Anywhere(wishes)) CreatorFindings.Wish(found, problem);
        if (PoolMachines.Of(nodes, dump, found) is not { } machines) return null;
        CpuLayout layout = wishes.DisableHyperThreading ? machines.Layout.WithoutHyperThreads() : machines.Layout;
        foreach (string problem in WishProblems.On(layout, wishes)) CreatorFindings.Wish(found, problem);
        if (found.HasErrors) return null;
        CpuDivision division = CpuDivider.Divide(layout, wishes);
        foreach (string compromise in Compromises.Of(wishes, division)) CreatorFindings.Compromise(found, compromise);
        return new CreatedProfile(ProfileAssembly.Profile(wishes, division, labels, dump.IsPartitioned), wishes, machines)
        {
            Pool = pool,
            IsHosted = dump.IsHosted,
            IsPartitioned = dump.IsPartitioned,
        };
    }
}
