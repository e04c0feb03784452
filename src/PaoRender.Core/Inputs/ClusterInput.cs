using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>What the input says about the cluster, sorted by kind, in reading order.</summary>
internal sealed class ClusterInput
{
    /// <summary>Whether a part of the input is not valid YAML or JSON, so that more may stand there than was read.</summary>
    public bool HasUnreadText { get; set; }

    public List<ProfileInput> Profiles { get; } = [];

    public List<PoolInput> Pools { get; } = [];

    public List<MachineConfigInput> MachineConfigs { get; } = [];

    public List<V1ContainerRuntimeConfig> ContainerRuntimeConfigs { get; } = [];

    public List<V1FeatureGate> FeatureGates { get; } = [];

    public List<PartitionsInput> Partitions { get; } = [];

    /// <summary>ClusterRoles and ClusterRoleBindings.</summary>
    public List<ManifestDocument> AccessRules { get; } = [];

    /// <summary>The Infrastructure named <c>cluster</c>; the last one when there are several.</summary>
    public V1Infrastructure? Infrastructure { get; set; }

    public SourcePosition InfrastructurePosition { get; set; } = SourcePosition.None;
}
