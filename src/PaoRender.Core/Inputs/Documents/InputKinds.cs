using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>The kinds of objects that a render looks at.</summary>
public static class InputKinds
{
    internal const string PerformanceGroup = "performance.openshift.io";
    private const string MachineGroup = "machineconfiguration.openshift.io";
    private const string ConfigGroup = "config.openshift.io";
    private const string AccessGroup = "rbac.authorization.k8s.io";

    /// <summary>All of them; of profiles, the version that is rendered as it stands.</summary>
    internal static IReadOnlyList<InputKind> All { get; } =
    [
        new(PerformanceGroup, "v2", V2PerformanceProfile.KubeKind, true),
        new(MachineGroup, "v1", V1MachineConfigPool.KubeKind, true),
        new(MachineGroup, "v1", V1MachineConfig.KubeKind, true),
        new(MachineGroup, "v1", V1KubeletConfig.KubeKind, true),
        new(MachineGroup, "v1", V1ContainerRuntimeConfig.KubeKind, true),
        new(ConfigGroup, "v1", V1FeatureGate.KubeKind, false),
        new(ConfigGroup, "v1", V1Infrastructure.KubeKind, false),
        new(ConfigGroup, "v1", V1Node.KubeKind, false),
        new("tuned.openshift.io", "v1", V1Tuned.KubeKind, true),
        new("node.k8s.io", "v1", V1RuntimeClass.KubeKind, false),
        new("workload.openshift.io", "v1", V1WorkloadPartitions.KubeKind, true),
        new(AccessGroup, "v1", "ClusterRole", false),
        new(AccessGroup, "v1", "ClusterRoleBinding", false),
    ];

    private static readonly HashSet<string> s_names = new(All.Select(kind => kind.Name), StringComparer.Ordinal);

    /// <summary>Whether objects of this kind may count; their API version decides.</summary>
    public static bool Contains(string kind) => s_names.Contains(Require.NotNull(kind, nameof(kind)));

    /// <summary>The kind that a document's head names exactly; null when a render passes it over.</summary>
    internal static InputKind? Find(DocumentHead head) => All.FirstOrDefault(kind => kind.Is(head));
}
