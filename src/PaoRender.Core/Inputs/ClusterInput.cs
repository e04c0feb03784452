using System.Collections.Generic;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>What the input says about the cluster, sorted by kind, in reading order.</summary>
internal sealed class ClusterInput
{
    public List<ProfileInput> Profiles { get; } = [];

    /// <summary>Unknown fields that were most likely meant for others.</summary>
    public Misspellings Misspelt { get; } = new();

    /// <summary>What was looked at.</summary>
    public InputCensus Census { get; } = new();

    /// <summary>Whether nothing was refused while reading. What an input lacks may else stand in what could not be read.</summary>
    public bool WasReadInFull { get; set; }

    public List<PoolInput> Pools { get; } = [];

    public List<MachineConfigInput> MachineConfigs { get; } = [];

    public List<V1ContainerRuntimeConfig> ContainerRuntimeConfigs { get; } = [];

    public List<KubeletConfigInput> KubeletConfigs { get; } = [];

    public List<TunedInput> Tuneds { get; } = [];

    public List<V1FeatureGate> FeatureGates { get; } = [];

    public List<PartitionsInput> Partitions { get; } = [];

    /// <summary>Everything but profiles, as it was written.</summary>
    public List<Companion> Companions { get; } = [];

    /// <summary>What files for the installer say about partitioning.</summary>
    public List<InstallerMode> InstallerModes { get; } = [];

    /// <summary>Where an object says that clusters are installed from an image; null where none does.</summary>
    public SourcePosition? ImageBasedAt { get; set; }

    /// <summary>ClusterRoles and ClusterRoleBindings.</summary>
    public List<ManifestDocument> AccessRules { get; } = [];

    /// <summary>What Node objects say of the machines.</summary>
    public List<Machine> Nodes { get; } = [];

    /// <summary>The Infrastructure named <c>cluster</c>; the last one when there are several.</summary>
    public V1Infrastructure? Infrastructure { get; set; }

    public SourcePosition InfrastructurePosition { get; set; } = SourcePosition.None;
}
