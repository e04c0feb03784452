using System.Collections.Generic;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>The kinds of objects that a render looks at.</summary>
public static class InputKinds
{
    private static readonly HashSet<string> s_kinds =
    [
        V2PerformanceProfile.KubeKind, V1MachineConfigPool.KubeKind, V1MachineConfig.KubeKind, V1KubeletConfig.KubeKind,
        V1ContainerRuntimeConfig.KubeKind, V1FeatureGate.KubeKind, V1Infrastructure.KubeKind, V1WorkloadPartitions.KubeKind,
        "ClusterRole", "ClusterRoleBinding",
    ];

    /// <summary>Whether objects of this kind may count; their API version decides.</summary>
    public static bool Contains(string kind) => s_kinds.Contains(Require.NotNull(kind, nameof(kind)));
}
