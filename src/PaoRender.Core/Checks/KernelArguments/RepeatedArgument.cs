using System;
using System.Collections.Generic;

namespace PaoRender.Checks;

/// <summary>Kernel arguments that are given twice.</summary>
internal static class RepeatedArgument
{
    // Of these the kernel takes the last one; of most others, such as console, it takes all.
    private static readonly HashSet<string> s_single = new(StringComparer.Ordinal)
    {
        "audit", "audit_backlog_limit", "cgroup_no_v1", "efi", "idle", "intel_iommu", "iommu", "intel_idle.max_cstate", "intel_pstate",
        "amd_pstate", "irqaffinity", "kthread_cpus", "mitigations", "nmi_watchdog", "nosmt", "numa_balancing", "panic", "pcie_aspm",
        "processor.max_cstate", "quiet", "rcu_nocb_poll", "rcupdate.rcu_normal_after_boot", "selinux", "skew_tick", "softlockup_panic",
        "systemd.unified_cgroup_hierarchy", "transparent_hugepage", "tsc", "vfio_pci.disable_idle_d3", "vfio_pci.enable_sriov",
    };

    /// <summary>What to say of an argument because of earlier ones; null for nothing.</summary>
    public static string? Find(string argument, List<string> before)
    {
        if (before.Contains(argument)) return $"'{argument}' is given twice; remove one of the two.";
        string name = Name(argument);
        return s_single.Contains(name) && before.Find(other => Name(other) == name) is { } earlier
            ? $"'{argument}' takes the place of '{earlier}' above: the kernel keeps the last one. Remove one of the two."
            : null;
    }

    private static string Name(string argument) => ArgumentPieces.Parts(argument).Name;
}
