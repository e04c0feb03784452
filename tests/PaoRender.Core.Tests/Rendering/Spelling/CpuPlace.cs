using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Rendering.Spelling;

/// <summary>A place of the output that shows a field of <c>spec.cpu</c>.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The place.</param>
/// <param name="Since">The first release of which this is so; <paramref name="Until"/> is the first of which it is not.</param>
/// <param name="Read">Gets what stands there.</param>
/// <param name="Expected">What should.</param>
internal sealed record CpuPlace(
    string Field,
    string Name,
    (int Major, int Minor) Since,
    (int Major, int Minor) Until,
    Func<ProbeOutput, string?> Read,
    Func<CpuSpelling, string?> Expected)
{
    private const string CrioPinning = "/etc/crio/crio.conf.d/99-workload-pinning.conf";
    private const string KubeletPinning = "/etc/kubernetes/openshift-workload-pinning";
    private const string Runtimes = "/etc/crio/crio.conf.d/99-runtimes.conf";
    private const string SwitchDropIn = "/etc/systemd/system/ovs-vswitchd.service.d/01-use-ovs-slice.conf";
    private const string DpdkScript = "/usr/local/bin/ovs-dpdk-cpus-configure.sh";
    private const string RpsSysctl = "/etc/sysctl.d/99-default-rps-mask.conf";

    private static readonly (int Major, int Minor) s_first = (4, 14);
    private static readonly (int Major, int Minor) s_never = (int.MaxValue, 0);

    /// <summary>Every place. The fields that a row is not about are reserved 8-9 and isolated 10-11.</summary>
    public static CpuPlace[] All { get; } =
    [
        new("reserved", "CRI-O runtimes", s_first, s_never, output => output.File(Runtimes, "reserved"), cpus => cpus.Written),
        new("reserved", "CRI-O pinning", s_first, s_never, output => output.File(CrioPinning, "reserved"), cpus => cpus.Written),
        new("reserved", "kubelet pinning", s_first, s_never, output => output.File(KubeletPinning, "reserved"), cpus => cpus.Written),
        new("reserved", "reservedSystemCPUs", s_first, (4, 23), ReadReserved, cpus => cpus.Written),
        new("reserved", "reservedSystemCPUs", (4, 23), s_never, ReadReserved, cpus => cpus.Canonical),
        new("reserved", "TuneD list", s_first, (4, 16), output => output.Tuned("reservedList"), _ => ""),
        new("reserved", "TuneD list", (4, 16), s_never, output => output.Tuned("reservedList"), cpus => cpus.List),
        new("reserved", "RPS mask", s_first, s_never, output => output.File(RpsSysctl, "mask"), cpus => "0000000" + cpus.Mask),
        new("isolated", "TuneD text", s_first, (4, 16), output => output.Tuned("isolated"), cpus => cpus.Written),
        new("isolated", "TuneD text", (4, 16), s_never, output => output.Tuned("isolated"), cpus => cpus.Canonical),
        new("isolated", "TuneD list", s_first, (4, 16), output => output.Tuned("isolatedList"), _ => ""),
        new("isolated", "TuneD list", (4, 16), s_never, output => output.Tuned("isolatedList"), cpus => cpus.List),
        new("shared", "CRI-O runtimes", (4, 15), s_never, output => output.File(Runtimes, "shared"), cpus => cpus.Written),
        new("shared", "reservedSystemCPUs", (4, 15), s_never, ReadReserved, cpus => cpus.Canonical + ",8-9"),
        new("offlined", "unit", s_first, s_never, output => output.Unit("OFFLINE_CPUS"), cpus => cpus.List),
        new("ovsDpdk", "switch drop-in", (4, 23), s_never, output => output.File(SwitchDropIn, "OVS_DPDK_CPUS", "\n"), cpus => cpus.Written),
        new("ovsDpdk", "script", (4, 23), s_never, output => output.File(DpdkScript, "dpdk"), cpus => cpus.Written),
        new("ovsDpdk", "irqbalance mask", (4, 23), s_never, output => output.Unit("OVS_DPDK_CPUS"), cpus => cpus.Mask),
        new("ovsDpdk", "reservedSystemCPUs", (4, 23), s_never, ReadReserved, cpus => cpus.Canonical + ",8-9"),
        new("ovsDpdk", "TuneD text", (4, 23), s_never, output => output.Tuned("isolated"), cpus => cpus.Canonical + ",10-11"),
        new("ovsDpdk", "TuneD list", (4, 23), s_never, output => output.Tuned("isolatedList"), cpus => cpus.List + ",10,11"),
        new("ovsDpdk", "TuneD interrupts", (4, 23), s_never, output => output.Tuned("irq"), _ => "8-11"),
    ];

    /// <summary>The releases of which the row tells.</summary>
    public IEnumerable<OperatorRelease> Releases => OperatorRelease.All.Where(release =>
        release.IsAtLeast(Since.Major, Since.Minor) && !release.IsAtLeast(Until.Major, Until.Minor));

    private static string? ReadReserved(ProbeOutput output) => output.Kubelet("reservedSystemCPUs");
}
