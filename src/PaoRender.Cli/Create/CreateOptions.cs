using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao create</c> as they were given.</summary>
/// <param name="Source">Where the machines come from.</param>
internal sealed record CreateOptions(SourceOptions Source)
{
    /// <summary>The MachineConfigPools.</summary>
    public IReadOnlyList<string> Pools { get; init; } = [];

    /// <summary>The node pools of a hosted cluster.</summary>
    public IReadOnlyList<string> NodePools { get; init; } = [];

    /// <summary>How many CPUs are reserved.</summary>
    public int ReservedCpus { get; init; }

    /// <summary>How many CPUs are taken offline.</summary>
    public int OfflinedCpus { get; init; }

    /// <summary>How many CPUs Open vSwitch polls on.</summary>
    public int OvsDpdkCpus { get; init; }

    /// <summary>Whether the real-time kernel is installed.</summary>
    public bool RealTimeKernel { get; init; }

    /// <summary>The name of the profile; null for that of the reference.</summary>
    public string? ProfileName { get; init; }

    /// <summary>Whether each NUMA node gives its share of the reserved CPUs.</summary>
    public bool Split { get; init; }

    /// <summary>Whether hyper-threading is switched off.</summary>
    public bool DisableHyperThreading { get; init; }

    /// <summary>Whether network devices get as many queues as there are reserved CPUs.</summary>
    public bool UserLevelNetworking { get; init; }

    /// <summary>The power consumption mode.</summary>
    public string? Power { get; init; }

    /// <summary>The topology manager policy.</summary>
    public string? TopologyPolicy { get; init; }

    /// <summary>Whether pods manage power.</summary>
    public bool PerPodPower { get; init; }

    /// <summary>Whether the text says how to add frequencies.</summary>
    public bool HardwareTuning { get; init; }

    /// <summary>The release.</summary>
    public string? OperatorRelease { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file whose CPU sets are brought up to date; null to make a new profile.</summary>
    public string? Update { get; init; }

    /// <summary>Whether each line says why it is there.</summary>
    public bool Explain { get; init; }

    /// <summary>Codes of warnings not to show.</summary>
    public IReadOnlyList<string> NoWarn { get; init; } = [];
}
