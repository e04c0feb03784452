using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Checks;

/// <summary>A field of an object beside the profiles that has one of some values. Empty stands for the default.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Path">
/// The path of the field: <c>list[]</c> stands for the items of a list, <c>list[]*</c> also for those of the list of the same name in
/// each of them, and so on.
/// </param>
/// <param name="Values">The values.</param>
internal sealed record CompanionField(string Kind, string Path, params string[] Values)
{
    private static readonly string[] s_platforms =
    [
        "AWS", "Azure", "BareMetal", "GCP", "Libvirt", "OpenStack", "None", "VSphere", "oVirt", "IBMCloud", "KubeVirt", "EquinixMetal",
        "PowerVS", "AlibabaCloud", "Nutanix", "External",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CompanionField> All { get; } =
    [
        new("Infrastructure", "status.cpuPartitioning", "None", "AllNodes"),
        new("Infrastructure", "status.controlPlaneTopology",
            "HighlyAvailable", "HighlyAvailableArbiter", "SingleReplica", "DualReplica", "External"),
        new("Infrastructure", "status.infrastructureTopology", "HighlyAvailable", "SingleReplica"),
        new("Infrastructure", "status.platform", s_platforms),
        new("Infrastructure", "status.platformStatus.type", s_platforms),
        new("Infrastructure", "spec.platformSpec.type", s_platforms),
        new("FeatureGate", "spec.featureSet",
            "TechPreviewNoUpgrade", "DevPreviewNoUpgrade", "CustomNoUpgrade", "LatencySensitive", "OKD"),
        new("ContainerRuntimeConfig", "spec.containerRuntimeConfig.defaultRuntime", "runc", "crun"),
        new("ContainerRuntimeConfig", "spec.containerRuntimeConfig.logLevel",
            "fatal", "panic", "error", "warn", "info", "debug", "trace"),
        new("KubeletConfig", "spec.tlsSecurityProfile.type", "Old", "Intermediate", "Modern", "Custom"),
        new("MachineConfig", "spec.kernelType", "default", "realtime", "64k-pages"),
        new("Tuned", "spec.managementState", "Managed", "Unmanaged", "Force", "Removed"),
        new("Tuned", "spec.recommend[].match[]*.type", "node", "pod"),
        new("Node", "spec.cgroupMode", "v1", "v2"),
        new("Node", "spec.workerLatencyProfile", "Default", "MediumUpdateAverageReaction", "LowUpdateSlowReaction"),
    ];

    /// <summary>The fields of a kind.</summary>
    public static IEnumerable<CompanionField> Of(string kind) => All.Where(field => field.Kind == kind);
}
