using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>What the builders of one profile's manifests work with.</summary>
internal sealed record ProfileBuild(ClusterFacts Cluster, ProfileFacts Profile, AssetSource Assets)
{
    public string Name => Profile.Name;

    public ReleaseTraits Traits => Profile.Traits;

    public V2PerformanceProfileSpec Spec => Profile.Spec;

    /// <summary>The CPU sets as they were written.</summary>
    public V2PerformanceProfileSpecCpu Cpu => Profile.Cpu;

    /// <summary>The CPU sets as they were understood.</summary>
    public ProfileCpus Cpus => Profile.Cpus;
}
