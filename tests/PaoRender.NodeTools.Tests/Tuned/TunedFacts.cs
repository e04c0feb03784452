using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>What a profile asks for on a machine, read off the profile: the other half of every comparison.</summary>
internal sealed class TunedFacts(NodeCase from, Machine machine)
{
    private readonly ProfileOptions _profile = from.Profile;

    /// <summary>Whether the release has a profile for each CPU vendor.</summary>
    public bool VendorProfiles => from.Release.IsAtLeast(4, 16);

    public bool RealTime => _profile.RealTime != false;

    public bool HighPower => _profile.HighPower == true;

    public bool PerPod => _profile.PerPodPower == true;

    public bool Tuned => VendorProfiles && _profile.Frequencies is not null;

    public bool IrqBalancing => _profile.IrqBalancingOff != true;

    /// <summary>The isolated CPUs, as TuneD gets them.</summary>
    public string Isolated => Dpdk ? Set(_profile.Isolated).Union(Set(_profile.OvsDpdk)).ToString() : _profile.Isolated!;

    /// <summary>The profile of the CPU vendor; null where there is none.</summary>
    public string? VendorProfile => (VendorProfiles, machine.Vendor) switch
    {
        (true, Machine.Intel) => "openshift-node-performance-intel-x86-edge",
        (true, Machine.Amd) => "openshift-node-performance-amd-x86-edge",
        (true, Machine.Arm) => "openshift-node-performance-arm-aarch64-edge",
        _ => null,
    };

    private bool Dpdk => from.Release.IsAtLeast(4, 23) && _profile.OvsDpdk is not null;

    private bool Pc => machine.Vendor is Machine.Intel or Machine.Amd;

    /// <summary>The kernel arguments, sorted.</summary>
    public string[] CommandLine()
    {
        int[] others = [.. Enumerable.Range(0, Machine.CpuCount).Except(Set(Isolated).Expand())];
        var words = new List<string>
        {
            "skew_tick=1", // network-latency says it too
            "skew_tick=1",
            "nohz=on",
            "rcu_nocbs=" + Isolated,
            "nohz_full=" + Isolated,
            "tuned.non_isolcpus=" + others.Aggregate(0L, (mask, cpu) => mask | (1L << cpu)).ToString("x8", CultureInfo.InvariantCulture),
            "systemd.cpu_affinity=" + string.Join(',', others),
            "isolcpus=" + (_profile.BalanceIsolated == false ? "domain," : "") + "managed_irq," + Isolated,
        };
        if (RealTime) words.AddRange(["nosoftlockup", "rcutree.kthread_prio=11"]);
        AddVendor(words);
        AddPages(words);
        if (Dpdk)
        {
            CpuSet interrupts = Set(_profile.Isolated).Union(Set(_profile.Reserved)).Union(Set(_profile.Shared)).Except(Set(_profile.OvsDpdk));
            words.Add("irqaffinity=" + interrupts);
        }

        words.AddRange((_profile.Arguments ?? []).SelectMany(argument => argument.Split(' ')));
        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    /// <summary>Each CPU with the frequency that the profile limits it to.</summary>
    public IEnumerable<(int Cpu, int Frequency)> Frequencies()
    {
        if (!Tuned) yield break;
        foreach (int cpu in Set(Isolated).Expand()) yield return (cpu, _profile.Frequencies!.Value.Isolated);
        foreach (int cpu in Set(_profile.Reserved).Expand()) yield return (cpu, _profile.Frequencies!.Value.Reserved);
    }

    private static CpuSet Set(string? text) =>
        CpuSet.TryParse(text ?? "", out CpuSet? set, out string? problem) ? set : throw new ArgumentException(problem, nameof(text));

    private void AddVendor(List<string> words)
    {
        if (!Pc) return;
        bool intel = machine.Vendor == Machine.Intel;
        if (intel) words.Add("intel_iommu=on");
        words.Add("iommu=pt");
        if (RealTime) words.AddRange(["tsc=reliable", "nmi_watchdog=0", "mce=off"]);
        if (HighPower) words.Add("processor.max_cstate=1");
        if (HighPower && intel) words.Add("intel_idle.max_cstate=0");
        if (HighPower && RealTime) words.Add("idle=poll");
        string driver = intel ? "intel_pstate=" : "amd_pstate=";
        string? mode = PerPod ? "passive"
            : VendorProfiles ? Tuned ? "active" : intel ? "recommended" : "guided"
            : RealTime && intel ? "disable" : null;
        if (mode is not null) words.Add(driver + mode);
    }

    private void AddPages(List<string> words)
    {
        if (_profile.DefaultPageSize is { } size) words.Add("default_hugepagesz=" + size);
        Pages[] everywhere = [.. (_profile.HugePages ?? []).Where(pages => pages.Node is null)];
        foreach (Pages pages in everywhere)
        {
            words.Add("hugepagesz=" + pages.Size);
            words.Add("hugepages=" + pages.Count.ToString(CultureInfo.InvariantCulture));
        }

        bool smallOnNode = (_profile.HugePages ?? []).Any(pages => pages is { Size: "2M", Node: not null });
        if (smallOnNode && _profile.DefaultPageSize == "1G" && !everywhere.Any(pages => pages.Size == "2M"))
            words.AddRange(["hugepagesz=2M", "hugepages=0"]);
    }
}
