using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>What is known of a machine, or of machines of one kind. What a source does not say is null.</summary>
public sealed record Machine
{
    /// <summary>The name that findings show: the Node's, the host's, else that of the file without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>Where the machine is described.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The processor's architecture as Kubernetes calls it: <c>amd64</c>, <c>arm64</c>.</summary>
    public string? Architecture { get; init; }

    /// <summary>The CPUs, by number.</summary>
    public IReadOnlyList<MachineCpu>? Cpus { get; init; }

    /// <summary>How many CPUs there are, numbered from 0, where a source says no more than that.</summary>
    public int? CpuCount { get; init; }

    /// <summary>Whether the source does not show CPUs that were offline when it was made.</summary>
    public bool LacksOffline { get; init; }

    /// <summary>The NUMA nodes.</summary>
    public IReadOnlyList<MachineNumaNode>? NumaNodes { get; init; }

    /// <summary>The memory of the whole machine, in bytes, huge pages included.</summary>
    public long? MemoryBytes { get; init; }

    /// <summary>The sizes of huge pages that the running kernel offers, as profiles write them: <c>2M</c>, <c>1G</c>.</summary>
    public IReadOnlyList<string>? HugePageSizes { get; init; }

    /// <summary>The MachineConfigPool of the machine.</summary>
    public string? Pool { get; init; }

    /// <summary>What the cluster's own Node object says; null where the machine is not known from one.</summary>
    public NodeReport? Node { get; init; }
}
