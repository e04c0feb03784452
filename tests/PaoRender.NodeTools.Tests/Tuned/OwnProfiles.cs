using System;
using System.Collections.Generic;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>What the main profile says by itself, section by section.</summary>
internal static class OwnProfiles
{
    public static Dictionary<string, string> Sysctls(TunedFacts facts)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["net.ipv4.tcp_fastopen"] = "3",
            ["vm.dirty_ratio"] = "10",
            ["vm.dirty_background_ratio"] = "3",
            ["vm.swappiness"] = "10",
            ["kernel.timer_migration"] = "1",
        };
        if (!facts.RealTime) return keys;
        keys["kernel.hung_task_timeout_secs"] = "600";
        keys["kernel.nmi_watchdog"] = "0";
        keys["kernel.sched_rt_runtime_us"] = "-1";
        keys["vm.stat_interval"] = "10";
        return keys;
    }

    /// <summary>The sections whose content does not depend on the machine.</summary>
    public static Dictionary<string, Dictionary<string, string>> Sections(TunedFacts facts)
    {
        var sections = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal)
        {
            ["variables"] = new()
            {
                ["isolated_cores"] = facts.Isolated,
                ["not_isolated_cores_expanded"] = "${f:cpulist_invert:${isolated_cores_expanded}}",
            },
            ["cpu"] = facts.PerPod ? new() { ["enabled"] = "false" } : new()
            {
                ["force_latency"] = "cstate.id:1|3",
                ["governor"] = "performance",
                ["energy_perf_bias"] = "performance",
                ["min_perf_pct"] = "100",
            },
            ["vm"] = new() { ["transparent_hugepages"] = "never" },
            ["scheduler"] = new()
            {
                ["runtime"] = "0",
                ["group.ksoftirqd"] = @"0:f:11:*:^\[ksoftirqd/",
                ["group.rcuc"] = @"0:f:11:*:^\[rcuc/",
                ["group.ktimers"] = @"0:f:11:*:^\[ktimers/",
            },
            ["selinux"] = new() { ["avc_cache_threshold"] = "8192" },
            ["rtentsk"] = [],
        };
        if (facts.IrqBalancing)
        {
            sections["irqbalance"] = new() { ["enabled"] = "false" };
            sections["scheduler"]["default_irq_smp_affinity"] = "ignore";
            sections["scheduler"]["irq_process"] = "false";
        }

        return sections;
    }
}
