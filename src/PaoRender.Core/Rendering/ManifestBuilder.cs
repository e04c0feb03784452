using System.Collections.Generic;
using System.Threading;
using PaoRender.Admission;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Partitioning;
using PaoRender.Pools;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>One render: the cluster-wide manifests, then those of each profile.</summary>
internal sealed class RenderRun
{
    private readonly RenderScope _scope;
    private readonly ManifestEmitter _emitter;
    private readonly PoolSelection _pools;

    public RenderRun(RenderScope scope)
    {
        _scope = scope;
        _emitter = new ManifestEmitter(scope);
        _pools = new PoolSelection(scope.Cluster, scope.Request, scope.Traits, scope.Diagnostics);
    }

    public IReadOnlyList<RenderedManifest> Execute(CancellationToken cancellationToken)
    {
        List<ProfileInput> profiles = ProfileChecks.Run(_scope);
        SelectorRules.Check(_scope, profiles);
        List<string> pools = PinnedPools.Names(_scope);
        var declared = DeclaredPartitions.Read(_scope.Cluster, _scope.Request, _scope.Diagnostics);
        var ours = new OwnMachineConfigs(_scope, profiles, pools, declared.Names);
        _scope.Partitions = CpuPartitioning.Decide(_scope, declared, ours.Contains);
        PartitionRisks.Check(_scope, declared, pools, ours.Contains);
        AddPartitions(declared);
        if (_scope.Partitions.IsOn) AddPinning(pools);
        foreach (ProfileInput profile in profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddProfile(profile);
        }

        return _emitter.Manifests;
    }

    private void AddPartitions(DeclaredPartitions declared)
    {
        if (_scope.Request.WithWorkloadPartitionsApi)
        {
            foreach (RenderedManifest manifest in PartitionsApi.Manifests) _emitter.Add(manifest);
        }

        if (_scope.Request.EnableWorkloadPartitioning && !declared.HasManagement)
            _emitter.Add(PartitionsObject.FileName, null, PartitionsObject.Build());
    }

    private void AddPinning(List<string> pools)
    {
        foreach (string pool in pools)
        {
            _emitter.Add(ObjectNames.PinningFile(pool), null, PinningFiles.Build(_scope.Assets, pool, _scope.Partitions.Names));
        }
    }

    private void AddProfile(ProfileInput input)
    {
        // Without a pool nothing will be written, but the profile's other faults are worth reporting now.
        AdmissionRules.Check(_scope, input);
        PoolInput pool = _pools.Find(input) ?? new PoolInput(new V1MachineConfigPool(), null);
        string runtime = _scope.Traits.ChoosesContainerRuntime
            ? ContainerRuntimeChoice.Find(_scope.Cluster, pool, input, _scope.Diagnostics)
            : ContainerRuntimeChoice.Default;
        var scope = new ProfileScope(_scope, input, pool, runtime);
        CpuSetChecks.Run(scope);

        Dictionary<string, string> labels = MachineConfigBuilder.PoolLabels(scope.Spec);
        PoolRules.Check(_scope, pool, input.Name, labels);
        // In the reference's render command the two objects share one map where the profile brings the labels, and so
        // the owner label put on one shows in the other. Its controller has no such leak.
        bool shared = !_scope.Request.Follows(ControllerParts.OwnTunedLabels) && scope.Spec.MachineConfigLabel is not null;
        Dictionary<string, string> tunedLabels = shared ? labels : new Dictionary<string, string>(labels);

        V1MachineConfig machineConfig = MachineConfigBuilder.Build(scope, labels);
        V1KubeletConfig kubeletConfig = KubeletConfigBuilder.Build(scope);
        OvsDpdkRules.Check(scope, kubeletConfig);
        V1Tuned tuned = TunedBuilder.Build(scope, tunedLabels);

        Add(scope, machineConfig);
        Add(scope, kubeletConfig);
        Add(scope, tuned);
        Add(scope, RuntimeClassBuilder.Build(scope));
        if (CgroupNodeBuilder.Applies(scope)) Add(scope, CgroupNodeBuilder.Build(scope));
    }

    private void Add(ProfileScope scope, IManifest manifest) =>
        _emitter.Add(ObjectNames.File(scope.Name, manifest.Kind), scope.Input, manifest);
}
