using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Creating;

/// <summary>What is known of a cluster: its pools, its nodes, what their machines are.</summary>
public sealed class ClusterDump
{
    private static readonly string[] s_always = ["master", "worker"];

    private readonly Dictionary<string, Machine?> _machines = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, DumpFile>? _snapshots;

    /// <param name="path">The name that findings about the whole show.</param>
    /// <param name="snapshots">The snapshots by the names of nodes; null where all that is known of machines is known already.</param>
    internal ClusterDump(string path, IReadOnlyDictionary<string, DumpFile>? snapshots) => (Path, _snapshots) = (path, snapshots);

    /// <summary>The name that findings about the whole show.</summary>
    public string Path { get; }

    /// <summary>The names of the pools, in order.</summary>
    public IReadOnlyList<string> PoolNames => [.. Pools.Select(pool => pool.Name)];

    /// <summary>Whether the control plane is elsewhere, so that there are node pools and no MachineConfigPools.</summary>
    public bool IsHosted { get; internal set; }

    /// <summary>Whether the CPUs of all nodes are partitioned, so that the workloads of the cluster itself run on reserved ones.</summary>
    internal bool IsPartitioned { get; set; }

    internal SourcePosition Position => new(Path, 0, 0);

    internal IReadOnlyList<DumpPool> Pools { get; set; } = [];

    internal IReadOnlyList<Machine> Nodes { get; set; } = [];

    /// <summary>The machines that are of whatever pool is asked for, because no Node tells of them.</summary>
    internal IReadOnlyList<Machine> Loose { get; set; } = [];

    /// <summary>A pool that every cluster has, or one of its own as people make them.</summary>
    /// <param name="machines">The machines: Nodes belong to pools by their labels, all others to the one that is asked for.</param>
    /// <param name="path">The name that findings about the whole show.</param>
    /// <param name="pools">The names of the pools that there are, besides master and worker.</param>
    public static ClusterDump OfMachines(IEnumerable<Machine> machines, string path, IEnumerable<string> pools)
    {
        Machine[] joined = [.. MachineJoin.ByNode(Require.NotNull(machines, nameof(machines)))];
        string[] names = [.. s_always.Concat(Require.NotNull(pools, nameof(pools))).Distinct(StringComparer.Ordinal)];
        return new ClusterDump(Require.NotNull(path, nameof(path)), null)
        {
            Pools = [.. names.Select(name => new DumpPool(BuiltInPools.Create(name, isLive: false).Pool, new SourcePosition(path, 0, 0)))],
            Nodes = [.. joined.Where(machine => machine.Node is not null)],
            Loose = [.. joined.Where(machine => machine.Node is null)],
        };
    }

    /// <summary>A node with what its snapshot says; null, with an error, where there is none that can be read.</summary>
    internal Machine? MachineOf(Machine node, DiagnosticBag diagnostics)
    {
        if (_snapshots is null) return node;
        if (!_machines.TryGetValue(node.Name, out Machine? machine)) _machines[node.Name] = machine = Read(node, _snapshots, diagnostics);
        return machine;
    }

    private Machine? Read(Machine node, IReadOnlyDictionary<string, DumpFile> snapshots, DiagnosticBag diagnostics)
    {
        if (!snapshots.TryGetValue(node.Name, out DumpFile? file))
        {
            CreatorFindings.MissingFile(
                diagnostics, Position, $"There is no nodes/{node.Name}/sysinfo.tgz, which tells the CPUs of node '{node.Name}'. "
                + "Collect the must-gather with the image of the cluster node tuning operator.");
            return null;
        }

        return HardwareReader.ReadSnapshot(file.Path, node.Name, file.Read(), diagnostics) is { } snapshot
            ? MachineJoin.ByNode([snapshot, node])[0]
            : null;
    }
}
