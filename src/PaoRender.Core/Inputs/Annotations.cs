
namespace PaoRender.Inputs;

/// <summary>Annotations that the operator reads from a PerformanceProfile.</summary>
internal static class Annotations
{
    public const string KubeletSnippet = "kubeletconfig.experimental";
    public const string EnableRps = "performance.openshift.io/enable-rps";
    public const string EnablePhysicalRps = "performance.openshift.io/enable-physical-dev-rps";
    public const string ExecCpuAffinity = "performance.openshift.io/exec-cpu-affinity";
    public const string DraResourceManagement = "performance.openshift.io/dra-resource-management";
    public const string OvsDpdkLoadBalancing = "performance.openshift.io/cpu-load-balancing-ovs-dpdk";
    public const string PauseReconcile = "performance.openshift.io/pause-reconcile";

    /// <summary>Read from a Tuned, and not from a profile.</summary>
    public const string Deferred = "tuned.openshift.io/deferred";

    public const string IgnoreCgroupsVersion = "performance.openshift.io/ignore-cgroups-version";
}
