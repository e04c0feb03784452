using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Rendering;

/// <summary>What all profiles of one render share.</summary>
internal sealed class RenderScope
{
    public required RenderRequest Request { get; init; }

    public required ReleaseTraits Traits { get; init; }

    public required ClusterInput Cluster { get; init; }

    public required FeatureGateState FeatureGates { get; init; }

    public required AssetSource Assets { get; init; }

    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>Whether management workloads are pinned to the reserved CPUs.</summary>
    public bool Pinned { get; set; }
}
