using PaoRender.Releases;

namespace PaoRender.Creating;

/// <summary>What somebody wants of a profile that is made for a machine.</summary>
public sealed record CreatorWishes
{
    /// <summary>The policy <c>restricted</c>, which holds when nobody chooses.</summary>
    public const string Restricted = "restricted";

    /// <summary>The policy <c>best-effort</c>.</summary>
    public const string BestEffort = "best-effort";

    /// <summary>The policy <c>single-numa-node</c>.</summary>
    public const string SingleNumaNode = "single-numa-node";

    /// <summary>The name of the profile.</summary>
    public string ProfileName { get; init; } = "performance";

    /// <summary>How many CPUs are reserved for the operating system and the kubelet, hyper-threads counted one by one.</summary>
    public required int ReservedCpus { get; init; }

    /// <summary>How many CPUs are taken offline.</summary>
    public int OfflinedCpus { get; init; }

    /// <summary>How many CPUs Open vSwitch with DPDK polls on; releases from 4.23 on have the field. A wish of ours.</summary>
    public int OvsDpdkCpus { get; init; }

    /// <summary>Whether each NUMA node gives its share of the reserved CPUs, instead of the first as many as it has.</summary>
    public bool SplitAcrossNuma { get; init; }

    /// <summary>Whether hyper-threading is switched off: one CPU a core is left, and the kernel gets <c>nosmt</c>.</summary>
    public bool DisableHyperThreading { get; init; }

    /// <summary>Whether the real-time kernel is installed.</summary>
    public required bool RealTimeKernel { get; init; }

    /// <summary>What counts more: power or latency.</summary>
    public PowerMode Power { get; init; }

    /// <summary>Whether pods choose how their CPUs save power.</summary>
    public bool PerPodPowerManagement { get; init; }

    /// <summary>The kubelet's topology manager policy.</summary>
    public string TopologyPolicy { get; init; } = Restricted;

    /// <summary>Whether network devices get as many queues as there are reserved CPUs.</summary>
    public bool UserLevelNetworking { get; init; }

    /// <summary>Whether the text says how to add CPU frequencies. None can be computed from a dump.</summary>
    public bool HardwareTuning { get; init; }

    /// <summary>The release of the operator that the profile is for.</summary>
    public OperatorRelease Release { get; init; } = OperatorRelease.Newest;
}
