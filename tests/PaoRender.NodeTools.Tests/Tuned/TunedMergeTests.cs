using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>The rendered profiles in the hands of the real TuneD, on top of its own profiles.</summary>
[Guards("tuned/")]
public sealed class TunedMergeTests
{
    private const string Main = "openshift-node-performance-edge";
    private const string RealTimeProfile = "openshift-node-performance-rt-edge";

    private static readonly string[] s_base =
    [
        "openshift-node", "openshift", "throughput-performance", "cpu-partitioning", "network-latency", "latency-performance",
    ];

    // TuneD's own cpu-partitioning has it, and its bootloader plugin does not take it.
    private static readonly string[] s_known = ["Unknown option 'priority' for plugin 'BootloaderPlugin'."];

    private static readonly string[] s_dropped = ["kernel.numa_balancing", "net.core.busy_read", "net.core.busy_poll"];

    public static TheoryData<string> Generations => ["5.2", "4.16", "4.14"];

    public static TheoryData<string> Releases => [.. OperatorRelease.All.Select(release => release.ToString())];

    [SkippableTheory]
    [MemberData(nameof(Generations))]
    public void Merge_EveryCombinationOfHints_GivesWhatTheProfileAsks(string release) =>
        CheckAll(TunedMatrix.Combinations(Parse(release)));

    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void Merge_ProfilesOfEveryRelease_GiveWhatTheProfileAsks(string release) =>
        CheckAll(TunedMatrix.Profiles(Parse(release)));

    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void Merge_ProfileWithoutIsolatedCpus_LeavesTheChoiceToTuned(string release)
    {
        PythonWorker.RequireTuned();
        var nodeCase = new NodeCase("no isolated CPUs", Parse(release), new ProfileOptions { Isolated = null }) { Refused = true };
        var merged = MergedProfile.Of(TestBundle.Current.Render(nodeCase), Machine.All[0]);
        Assert.Empty(merged.Errors);
        Assert.Equal(s_known, merged.Complaints);
        Assert.False(merged.Own(Main)["variables"].ContainsKey("isolated_cores"));
    }

    private static OperatorRelease Parse(string text)
    {
        Assert.True(OperatorRelease.TryParse(text, out OperatorRelease release));
        return release;
    }

    private static void CheckAll(IEnumerable<(NodeCase Case, Machine Machine)> matrix)
    {
        PythonWorker.RequireTuned();
        foreach ((NodeCase nodeCase, Machine machine) in matrix)
        {
            var merged = MergedProfile.Of(TestBundle.Current.Render(nodeCase), machine);
            try
            {
                Check(nodeCase, new TunedFacts(nodeCase, machine), machine, merged);
            }
            catch (Xunit.Sdk.XunitException error)
            {
                throw new Xunit.Sdk.XunitException($"{nodeCase}, {machine}: {error.Message}", error);
            }
        }
    }

    private static void Check(NodeCase nodeCase, TunedFacts facts, Machine machine, MergedProfile merged)
    {
        Assert.Empty(merged.Errors);
        Assert.Equal(s_known, merged.Complaints);
        string[] ours = [.. new[] { machine.RealTime ? RealTimeProfile : null, facts.VendorProfile }.OfType<string>()];
        Assert.Equal([Main, .. s_base, .. ours], merged.Loaded);
        Assert.Equal(facts.CommandLine(), merged.CommandLine.Split(' ').Order(StringComparer.Ordinal));
        CheckCpu(facts, merged);
        CheckSysctls(facts, machine, merged);
        CheckInterrupts(facts, merged);
        CheckServices(facts, merged);
        CheckNetwork(nodeCase, merged);
        foreach ((int cpu, int frequency) in facts.Frequencies())
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"/sys/devices/system/cpu/cpufreq/policy{cpu}/scaling_max_freq");
            Assert.Equal(frequency.ToString(CultureInfo.InvariantCulture), merged.Option("sysfs", key));
        }

        foreach (string key in new[] { "initrd_remove_dir", "initrd_dst_img", "initrd_add_dir" }) Assert.Equal("", merged.Option("bootloader", key));
        Assert.Equal("never", merged.Option("vm", "transparent_hugepages"));
        Assert.Equal("8192", merged.Option("selinux", "avc_cache_threshold"));
        Assert.True(merged.Enabled("rtentsk"));
        CheckNothingHidden(facts, merged, ours);
    }

    private static void CheckCpu(TunedFacts facts, MergedProfile merged)
    {
        Assert.Equal(!facts.PerPod, merged.Enabled("cpu"));
        if (facts.PerPod) return;
        Assert.Equal("cstate.id:1|3", merged.Option("cpu", "force_latency"));
        Assert.Equal("performance", merged.Option("cpu", "governor"));
        Assert.Equal("performance", merged.Option("cpu", "energy_perf_bias"));
        Assert.Equal("100", merged.Option("cpu", "min_perf_pct"));
    }

    private static void CheckSysctls(TunedFacts facts, Machine machine, MergedProfile merged)
    {
        foreach (string key in s_dropped) Assert.Equal(machine.RealTime, merged.Option("sysctl", key) is null);
        foreach ((string key, string value) in OwnProfiles.Sysctls(facts)) Assert.Equal(value, merged.Option("sysctl", key));
        // What cpu-partitioning wants of every node stays where the hint is off.
        Assert.Equal("600", merged.Option("sysctl", "kernel.hung_task_timeout_secs"));
        Assert.Equal(facts.RealTime ? "-1" : null, merged.Option("sysctl", "kernel.sched_rt_runtime_us"));
    }

    private static void CheckInterrupts(TunedFacts facts, MergedProfile merged)
    {
        Assert.Equal(!facts.IrqBalancing, merged.Enabled("irqbalance"));
        Assert.Equal(facts.Isolated, merged.Option("irqbalance", "banned_cpus"));
        Assert.Equal(facts.Isolated, merged.Option("scheduler", "isolated_cores"));
        Assert.Equal(facts.IrqBalancing ? "ignore" : null, merged.Option("scheduler", "default_irq_smp_affinity"));
        Assert.Equal(facts.IrqBalancing ? "false" : null, merged.Option("scheduler", "irq_process"));
        Assert.Equal("0", merged.Option("scheduler", "runtime"));
    }

    private static void CheckServices(TunedFacts facts, MergedProfile merged)
    {
        Assert.Equal("stop,disable", merged.Option("service", "service.fwupd-refresh.timer"));
        Assert.Equal(facts.RealTime ? "start,enable" : "stop,disable", merged.Option("service", "service.stalld"));
    }

    private static void CheckNetwork(NodeCase nodeCase, MergedProfile merged)
    {
        bool sized = !nodeCase.Release.IsAtLeast(4, 22);
        Assert.Equal(sized ? "131072" : "1048576", merged.Option("net", "nf_conntrack_hashsize"));
        bool active = nodeCase.Profile.UserLevelNetworking == true;
        Assert.Equal(active ? "combined 4" : null, merged.Option("net", "channels"));
        int devices = active ? nodeCase.Profile.Devices?.Count ?? 0 : 0;
        Assert.Equal(devices > 0, merged.UdevPattern("net") is not null);
        for (int at = 1; at < devices; at++)
        {
            string section = "net_" + at.ToString(CultureInfo.InvariantCulture);
            Assert.Equal("net", merged.Type(section));
            Assert.Equal("combined 4", merged.Option(section, "channels"));
            Assert.NotNull(merged.UdevPattern(section));
        }

        Assert.False(merged.Has("net_" + Math.Max(devices, 1).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// The main profile is merged last, so that a key in two of ours would lose its value without a word; and what ours say
    /// must not rest on what the included profiles of one TuneD version happen to say too.
    /// </summary>
    private static void CheckNothingHidden(TunedFacts facts, MergedProfile merged, string[] included)
    {
        Dictionary<string, Dictionary<string, string>> main = merged.Own(Main);
        foreach (string profile in included)
        {
            foreach ((string section, Dictionary<string, string> keys) in merged.Own(profile).Where(item => item.Key != "main"))
            {
                string[] hidden = [.. keys.Keys.Intersect(main.GetValueOrDefault(section)?.Keys.AsEnumerable() ?? [])];
                Assert.True(hidden.Length == 0, $"[{section}] of {profile} has keys that {Main} overrides: {string.Join(", ", hidden)}");
            }

            Assert.StartsWith("OpenShift node performance profile, settings for ", merged.Own(profile)["main"]["summary"], StringComparison.Ordinal);
            Assert.True(merged.Own(profile).ContainsKey(profile == RealTimeProfile ? "sysctl" : "bootloader"));
        }

        Assert.NotEqual("", main["main"]["summary"]);
        Assert.Equal(OwnProfiles.Sysctls(facts), main["sysctl"]);
        // Empty ones: their values come from the profile of the CPU vendor, under names of its own.
        Dictionary<string, string> arguments = main["bootloader"];
        if (facts.VendorProfiles) Assert.Equal("", arguments.GetValueOrDefault("cmdline_iommu"));
        if (facts.VendorProfiles) Assert.Equal(facts.HighPower ? "" : null, arguments.GetValueOrDefault("cmdline_power_performance"));
        if (facts.VendorProfiles)
        {
            Assert.Equal(facts is { HighPower: true, RealTime: true } ? "" : null, arguments.GetValueOrDefault("cmdline_idle_poll"));
        }
        foreach ((string section, Dictionary<string, string> keys) in OwnProfiles.Sections(facts)) Assert.Equal(keys, main[section]);
    }
}
