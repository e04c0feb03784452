namespace PaoRender.Naming;

/// <summary>Where the files that pin workloads are on a node.</summary>
internal static class PinningPaths
{
    /// <summary>The kubelet advertises the partitions' resources when this file exists.</summary>
    public const string Kubelet = "/etc/kubernetes/openshift-workload-pinning";

    /// <summary>CRI-O's tables until a profile tells the CPUs.</summary>
    public const string CrioDefault = "/etc/crio/crio.conf.d/01-workload-pinning-default.conf";

    /// <summary>CRI-O's tables with the profile's CPUs; it is read after the other one and wins.</summary>
    public const string CrioProfile = "/etc/crio/crio.conf.d/99-workload-pinning.conf";
}
