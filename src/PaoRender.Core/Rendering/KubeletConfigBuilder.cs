using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds a profile's KubeletConfig: the user's snippet, with what low latency needs on top.</summary>
internal static class KubeletConfigBuilder
{
    private static readonly GoDuration s_reconcilePeriod = new(5_000_000_000);

    public static V1KubeletConfig Build(ProfileScope scope)
    {
        KubeletConfiguration kubelet = KubeletSnippet.Read(scope);
        kubelet.ApiVersion = "kubelet.config.k8s.io/v1beta1";
        kubelet.Kind = "KubeletConfiguration";
        if (scope is { DynamicResourceAllocation: true, MixedCpus: true }) ReportConflict(scope);
        if (scope.DynamicResourceAllocation) LeaveToDynamicAllocation(kubelet);
        else Apply(scope, kubelet);

        Dictionary<string, string>? labels = scope.Spec.MachineConfigPoolSelector ?? scope.Pool.Pool.Metadata.Labels;
        return new V1KubeletConfig
        {
            Metadata = Ownership.Metadata(scope, ObjectNames.KubeletConfig(scope.Name)),
            Spec = new V1KubeletConfigSpec
            {
                KubeletConfig = kubelet,
                MachineConfigPoolSelector = new LabelSelector { MatchLabels = labels },
            },
        };
    }

    private static void ReportConflict(ProfileScope scope) => scope.Diagnostics.Error(
        RenderCodes.ConflictingHints,
        scope.Input.At("metadata", "annotations", Annotations.DraResourceManagement),
        "Mixed CPUs need the kubelet's CPU manager, and dynamic resource allocation switches it off: "
        + "remove this annotation, or set workloadHints.mixedCpus to false.");

    private static void LeaveToDynamicAllocation(KubeletConfiguration kubelet)
    {
        kubelet.CpuManagerPolicy = "none";
        kubelet.CpuManagerPolicyOptions = null;
        kubelet.TopologyManagerPolicy = "none";
        kubelet.MemoryManagerPolicy = "None";
    }

    private static void Apply(ProfileScope scope, KubeletConfiguration kubelet)
    {
        string policy = scope.Spec.Numa?.TopologyPolicy ?? "best-effort";
        kubelet.CpuManagerPolicy = "static";
        kubelet.CpuManagerReconcilePeriod = s_reconcilePeriod;
        kubelet.TopologyManagerPolicy = policy;
        if (scope.Cpu.Reserved is { } reserved) kubelet.ReservedSystemCPUs = ReservedSystemCpus(scope, reserved);

        kubelet.EvictionHard = WithDefault(kubelet.EvictionHard, "memory.available", "100Mi");
        kubelet.EvictionHard = WithDefault(kubelet.EvictionHard, "nodefs.available", "10%");
        kubelet.EvictionHard = WithDefault(kubelet.EvictionHard, "imagefs.available", "15%");
        kubelet.EvictionHard = WithDefault(kubelet.EvictionHard, "nodefs.inodesFree", "5%");
        kubelet.KubeReserved = WithDefault(kubelet.KubeReserved, "memory", "500Mi");
        kubelet.SystemReserved = WithDefault(kubelet.SystemReserved, "memory", "500Mi");
        if (policy is "restricted" or "single-numa-node") ReserveMemory(scope, kubelet);
        if (policy is "single-numa-node")
            kubelet.CpuManagerPolicyOptions = WithDefault(kubelet.CpuManagerPolicyOptions, "full-pcpus-only", "true");
    }

    private static string ReservedSystemCpus(ProfileScope scope, string text)
    {
        CpuSet? set = scope.Cpus.Reserved;
        if (scope.MixedCpus) set = set?.Union(scope.Cpus.Shared ?? CpuSet.Empty);
        if (scope.Traits.OvsDpdk) set = set?.Union(scope.Cpus.OvsDpdk ?? CpuSet.Empty);
        return set is not null && (scope.MixedCpus || scope.Traits.OvsDpdk) ? set.ToString() : text;
    }

    /// <summary>The memory manager wants to know how much memory of NUMA node 0 the system keeps: the sum of all reservations.</summary>
    private static void ReserveMemory(ProfileScope scope, KubeletConfiguration kubelet)
    {
        kubelet.MemoryManagerPolicy = "Static";
        if (kubelet.ReservedMemory is not null) return;
        Quantity sum = default;
        foreach ((string field, string text) in new[]
        {
            ("kubeReserved.memory", kubelet.KubeReserved!["memory"]),
            ("systemReserved.memory", kubelet.SystemReserved!["memory"]),
            ("evictionHard[memory.available]", kubelet.EvictionHard!["memory.available"]),
        })
        {
            if (Quantity.TryParse(text, out Quantity term, out string problem)) sum += term;
            else ReportTerm(scope, field, problem);
        }

        kubelet.ReservedMemory =
        [
            new KubeletConfigurationReservedMemory
            {
                NumaNode = 0,
                Limits = new Dictionary<string, Quantity> { ["memory"] = sum },
            },
        ];
    }

    private static void ReportTerm(ProfileScope scope, string field, string problem) => scope.Diagnostics.Error(
        RenderCodes.BadKubeletSnippet,
        scope.Input.At("metadata", "annotations", Annotations.KubeletSnippet),
        $"The reserved memory cannot be added up: '{field}' {problem} Give an amount of memory, or give reservedMemory itself.");

    private static Dictionary<string, string> WithDefault(Dictionary<string, string>? map, string key, string value)
    {
        map ??= [];
        if (!map.ContainsKey(key)) map[key] = value;
        return map;
    }
}
