using System.Collections.Generic;

namespace PaoRender.Checks;

/// <summary>The TuneD profiles that every node has: TuneD's own and the operator's.</summary>
internal static class ShippedTunedProfiles
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "openshift", "openshift-control-plane", "openshift-node", "openshift-hugepages", "openshift-no-reapply-sysctl",
        "accelerator-performance", "atomic-guest", "atomic-host", "aws", "balanced", "balanced-battery", "cpu-partitioning",
        "cpu-partitioning-powersave", "default", "desktop", "desktop-powersave", "enterprise-storage", "hpc-compute", "intel-sst",
        "laptop-ac-powersave", "laptop-battery-powersave", "latency-performance", "mssql", "network-latency", "network-throughput",
        "optimize-serial-console", "oracle", "postgresql", "powersave", "realtime", "realtime-virtual-guest", "realtime-virtual-host",
        "sap-hana", "sap-hana-kvm-guest", "sap-netweaver", "server-powersave", "spectrumscale-ece", "spindown-disk",
        "throughput-performance", "virtual-guest", "virtual-host",
    ];
}
