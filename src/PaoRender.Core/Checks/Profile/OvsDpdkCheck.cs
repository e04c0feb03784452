using PaoRender.Diagnostics;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Admission;

/// <summary>CPUs for OVS-DPDK must be kept from ordinary pods: by partitioning, or by the kubelet's strict reservation.</summary>
internal static class OvsDpdkRules
{
    private const string Option = "strict-cpu-reservation";

    public static void Check(ProfileScope scope, V1KubeletConfig kubeletConfig)
    {
        if (!scope.Cpus.HasOvsDpdk || scope.Render.Partitions.IsOn || scope.Render.Request.Strictness == Strictness.Reference) return;
        var kubelet = kubeletConfig.Spec?.KubeletConfig as KubeletConfiguration;
        if (kubelet?.CpuManagerPolicyOptions is { } options && options.TryGetValue(Option, out string? value) && value == "true") return;
        scope.Diagnostics.Error(
            RenderCodes.UnprotectedOvsDpdk,
            scope.Input.At("spec", "cpu", "ovsDpdk"),
            "Pods could run on the CPUs for OVS-DPDK, and the operator refuses that: partition the cluster "
            + $"(cpuPartitioning: AllNodes), or set the kubelet's CPU manager option {Option} to true in the annotation kubeletconfig.experimental.");
    }
}
