using System.Collections.Generic;

namespace PaoRender.Releases;

/// <summary>What sets one operator release apart from another. <see cref="ReleaseTable"/> holds a row for each.</summary>
internal sealed record ReleaseTraits
{
    /// <summary>The release line.</summary>
    public required OperatorRelease Release { get; init; }

    /// <summary>The render command knows the pools master and worker without being given them.</summary>
    public bool BuiltInPools { get; init; }

    /// <summary>The CRI-O runtime (runc or crun) is taken from a ContainerRuntimeConfig and named in the runtime handler.</summary>
    public bool ChoosesContainerRuntime { get; init; }

    /// <summary>A Node object that selects cgroup v1 is rendered.</summary>
    public bool ForcesCgroupV1 { get; init; }

    /// <summary>A pool <c>arbiter</c> gets a pinning manifest on clusters with an arbiter node.</summary>
    public bool PinsArbiter { get; init; }

    /// <summary>A text that starts like JSON and is not is read as YAML.</summary>
    public bool JsonMayTurnYaml { get; init; }

    /// <summary>When receive packet steering is set up.</summary>
    public RpsRule Rps { get; init; }

    /// <summary>RPS masks are padded to 64 digits before they are cut into groups, which is wrong above CPU 255.</summary>
    public bool PadsCpuMasks { get; init; }

    /// <summary>Huge pages of any size can be bound to a NUMA node; before, only 2M and 1G.</summary>
    public bool AnyHugePageSize { get; init; }

    /// <summary>The profile's kernel page size is not looked at, although the schema has it.</summary>
    public bool IgnoresKernelPageSize { get; init; }

    /// <summary>Huge pages need a default size.</summary>
    public bool HugePagesNeedDefaultSize { get; init; }

    /// <summary>Names of the TuneD profiles of the Tuned object, the main one first; the profile's name is put behind each.</summary>
    public IReadOnlyList<string> TunedProfileNames { get; init; } = [];

    /// <summary>TuneD templates get canonical CPU lists, lists of integers and CPU frequencies; before, the profile's own text.</summary>
    public bool CanonicalTunedCpus { get; init; }

    /// <summary>The net section of the TuneD profile is always there and sizes the connection tracking table.</summary>
    public bool SizesConntrackTable { get; init; }

    /// <summary>Containers start on their first exclusive CPU unless an annotation says no.</summary>
    public bool ExecCpuAffinity { get; init; }

    /// <summary>CRI-O injects a lower bound of GOMAXPROCS.</summary>
    public bool InjectsGomaxprocs { get; init; }

    /// <summary>stalld is told to use its debugfs backend.</summary>
    public bool ConfiguresStalld { get; init; }

    /// <summary>
    /// The controller compares a MachineConfig's configuration with sorted keys; before, as bytes, which always differ from
    /// what the API server stored.
    /// </summary>
    public bool ComparesConfigKeySorted { get; init; }

    /// <summary>The controller can share CPUs between guaranteed pods.</summary>
    public bool MixedCpus { get; init; }

    /// <summary>The controller can leave CPU management to dynamic resource allocation.</summary>
    public bool DynamicResourceAllocation { get; init; }

    /// <summary>CPUs can be set aside for OVS-DPDK.</summary>
    public bool OvsDpdk { get; init; }

    /// <summary>Reserved CPUs reach the kubelet in canonical form; before, as the profile has them.</summary>
    public bool CanonicalReservedCpus { get; init; }

    /// <summary>Of the drop-ins that put Open vSwitch into its slice, the database server's comes before the switch's.</summary>
    public bool DatabaseBeforeSwitch { get; init; }
}
