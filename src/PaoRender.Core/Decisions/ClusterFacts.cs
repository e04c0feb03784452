using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Hardware;
using PaoRender.Inputs;
using PaoRender.Releases;

namespace PaoRender.Decisions;

/// <summary>Everything that follows from the input before a manifest is built. Nothing in it changes afterwards.</summary>
internal sealed class ClusterFacts
{
    private ClusterFacts(RenderRequest request, ReleaseTraits traits, ClusterInput input, AssetSource assets)
    {
        Request = request;
        Traits = traits;
        Input = input;
        PinnedPools = Decisions.PinnedPools.Names(request, traits, input);
        Declared = DeclaredPartitions.Read(input, request);
        OwnMachineConfigs = new OwnMachineConfigs(assets, input, PinnedPools, Declared.Names);
        Partitions = CpuPartitioning.Decide(request, input, Declared, OwnMachineConfigs);
        Pools = new PoolSelection(request, traits, input);
        Gates = new FeatureGateState(input, request.FeatureGates);
        Machines = [.. MachineJoin.ByNode([.. request.Hardware, .. input.Nodes]).Select(machine => new MachineFacts(machine))];
        Profiles = [.. input.Profiles.Select(profile => new ProfileFacts(this, profile))];
    }

    public RenderRequest Request { get; }

    public ReleaseTraits Traits { get; }

    public ClusterInput Input { get; }

    /// <summary>The profiles, in reading order.</summary>
    public IReadOnlyList<ProfileFacts> Profiles { get; }

    /// <summary>The machines that are known, of which each profile has its own.</summary>
    public IReadOnlyList<MachineFacts> Machines { get; }

    public PoolSelection Pools { get; }

    public FeatureGateState Gates { get; }

    /// <summary>Names of the pools that get a pinning manifest where the cluster is partitioned.</summary>
    public List<string> PinnedPools { get; }

    public DeclaredPartitions Declared { get; }

    public OwnMachineConfigs OwnMachineConfigs { get; }

    /// <summary>Whether and how the cluster is partitioned.</summary>
    public PartitionPlan Partitions { get; }

    /// <summary>Whether this run writes a WorkloadPartitions object.</summary>
    public bool WritesPartitionsObject => Request.EnableWorkloadPartitioning && !Declared.HasManagement;

    /// <summary>Whether anything is rendered besides what profiles give.</summary>
    public bool HasManifestsWithoutProfile => Partitions.IsOn || Request.WithWorkloadPartitionsApi;

    /// <summary>Draws the conclusions.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="traits">The row of the release.</param>
    /// <param name="input">What the input says.</param>
    /// <param name="assets">Needed to recognise what an earlier run wrote.</param>
    public static ClusterFacts Of(RenderRequest request, ReleaseTraits traits, ClusterInput input, AssetSource assets) =>
        new(request, traits, input, assets);
}
