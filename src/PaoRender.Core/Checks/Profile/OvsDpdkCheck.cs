using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>CPUs for OVS-DPDK must be kept from ordinary pods: by partitioning, or by the kubelet's strict reservation.</summary>
internal static class OvsDpdkCheck
{
    private const string ReservationOption = "strict-cpu-reservation";

    public static void Run(ProfileCheckScope scope)
    {
        if (!scope.Profile.Cpus.HasOvsDpdk || scope.Cluster.Partitions.IsOn || ReservesStrictly(scope.Profile.Kubelet)) return;
        scope.Refuse(
            RenderCodes.UnprotectedOvsDpdk,
            "Pods could run on the CPUs for OVS-DPDK, and the operator refuses that: partition the cluster "
            + "(cpuPartitioning: AllNodes), or set the kubelet's CPU manager option "
            + $"{ReservationOption} to true in the annotation {Annotations.KubeletSnippet}.",
            "spec", "cpu", "ovsDpdk");
    }

    private static bool ReservesStrictly(KubeletPlan kubelet) =>
        !kubelet.LeavesCpusAlone && kubelet.Snippet.Configuration.CpuManagerPolicyOptions is { } options
        && options.TryGetValue(ReservationOption, out string? value) && value == "true";
}
