using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Hardware;
using PaoRender.Releases;
using PaoRender.Severities;

namespace PaoRender;

/// <summary>Everything that a render depends on. Nothing else (disk, clock, culture, environment) has a say.</summary>
public sealed record RenderRequest
{
    /// <summary>The input files in reading order.</summary>
    public required IReadOnlyList<InputFile> Inputs { get; init; }

    /// <summary>The scripts, configuration files and TuneD profiles to render with.</summary>
    public required AssetBundle Assets { get; init; }

    /// <summary>The operator release whose output is wanted.</summary>
    public OperatorRelease Release { get; init; } = OperatorRelease.Newest;

    /// <summary>Whether to render what the live controller computes or what the reference's render command writes.</summary>
    public MatchMode Match { get; init; } = MatchMode.Controller;

    /// <summary>How much of questionable input is refused.</summary>
    public Strictness Strictness { get; init; } = Strictness.Strict;

    /// <summary>How rendered objects point to their profile.</summary>
    public OwnerReferenceMode OwnerReference { get; init; } = OwnerReferenceMode.LabelName;

    /// <summary>
    /// Whether workload partitioning is switched on besides what the input says. Then a WorkloadPartitions object with the
    /// partition <c>management</c> is rendered too, unless an object of the input has that partition.
    /// </summary>
    public bool EnableWorkloadPartitioning { get; init; }

    /// <summary>
    /// Whether the WorkloadPartitions API itself is rendered: its CustomResourceDefinition, and the ClusterRole and
    /// ClusterRoleBinding that let everyone read and nobody but cluster administrators write.
    /// </summary>
    public bool WithWorkloadPartitionsApi { get; init; }

    /// <summary>Whether profiles inside ConfigMaps are rendered too. Hosted clusters keep them there, in the key <c>tuning</c>.</summary>
    public bool FromConfigMaps { get; init; }

    /// <summary>Names of feature gates that are on in the cluster, such as <c>MixedCPUsAllocation</c>.</summary>
    public IReadOnlyCollection<string> FeatureGates { get; init; } = [];

    /// <summary>
    /// The machines that the profiles are for, besides the Node objects among the input. A profile is checked against each that it may be
    /// for; nothing else depends on them.
    /// </summary>
    public IReadOnlyList<Machine> Hardware { get; init; } = [];

    /// <summary>What configuration files make of findings.</summary>
    public SeveritySettings Severities { get; init; } = SeveritySettings.None;

    /// <summary>The parts in which the output follows the controller; null where the mode says it, as everywhere but
    /// in a comparison of the modes.</summary>
    internal ControllerParts? Parts { get; init; }

    /// <summary>Whether the output follows the controller in a part.</summary>
    internal bool Follows(ControllerParts part) => Parts is { } parts ? (parts & part) != 0 : Match == MatchMode.Controller;
}
