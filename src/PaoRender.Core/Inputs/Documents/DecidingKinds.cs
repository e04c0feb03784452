using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// The objects beside profiles that change what is rendered, or whether it is: they say which pools there are, what they are called,
/// whether the cluster is partitioned, which runtime and which kubelet settings its nodes have. What only describes other
/// things (Tuned, the settings of nodes, roles) is none of them.
/// </summary>
internal static class DecidingKinds
{
    private static readonly HashSet<string> s_kinds = new(StringComparer.Ordinal)
    {
        V1MachineConfigPool.KubeKind, V1KubeletConfig.KubeKind, V1ContainerRuntimeConfig.KubeKind, V1FeatureGate.KubeKind,
        V1Infrastructure.KubeKind, V1WorkloadPartitions.KubeKind,
    };

    /// <summary>The kind of an object that is one of them; null when a tree is something else.</summary>
    public static string? Of(ManifestNode node)
    {
        if (node is not ManifestMapping mapping || DocumentHead.Of(mapping) is not { } head || InputKinds.Find(head) is not { } kind) return null;

        // Of MachineConfigs only one that pins workloads says something of the cluster.
        return s_kinds.Contains(kind.Name) || (kind.Name == V1MachineConfig.KubeKind && Pins(mapping)) ? kind.Name : null;
    }

    private static bool Pins(ManifestMapping machineConfig) =>
        (machineConfig.Find("spec", "config", "storage", "files") as ManifestSequence)?.Items
            .Any(file => (file as ManifestMapping)?["path"] is ManifestScalar path && path.Text == PinningPaths.Kubelet) == true;
}
