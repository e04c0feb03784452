using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Partitioning;
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

    /// <summary>Whether and how the cluster is partitioned; known once the profiles are checked.</summary>
    public PartitionPlan Partitions { get; set; } = PartitionPlan.Off;

    /// <summary>Reports what the reference accepts in silence: an error, or a warning when only the reference's rules count.</summary>
    public void RefuseIfStrict(string code, SourcePosition position, string message)
    {
        if (Request.Strictness == Strictness.Strict) Diagnostics.Error(code, position, message);
        else Diagnostics.Warning(code, position, message);
    }
}
