using System.Collections.Generic;
using System.Linq;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>The profiles that the tests render: each shows one thing, on every release.</summary>
internal static class Cases
{
    private static readonly (string, string) s_rps = ("performance.openshift.io/enable-rps", "true");

    /// <summary>Everything that can be on at the same time, on the newest release.</summary>
    public static NodeCase Everything { get; } = new("everything", OperatorRelease.Newest, new ProfileOptions
    {
        Offlined = "22-23",
        Shared = "20-21",
        OvsDpdk = "16-19",
        BalanceIsolated = false,
        RealTime = true,
        HighPower = true,
        MixedCpus = true,
        IrqBalancingOff = true,
        Frequencies = (2500000, 2800000),
        DefaultPageSize = "1G",
        HugePages = [new("1G", 4), new("2M", 128, 0), new("2M", 64, 1), new("1G", 2, 1)],
        UserLevelNetworking = true,
        Devices = [new("eth*"), new("!lo", "0x8086"), new(null, "0x15b3", "0x1017")],
        Arguments = ["console=ttyS0", "nmi_watchdog=panic"],
        RealTimeKernel = true,
        Annotations = [s_rps, ("performance.openshift.io/cpu-load-balancing-ovs-dpdk", "disable")],
    })
    { Pinned = true, Gates = ["MixedCPUsAllocation"] };

    /// <summary>Every profile on every release.</summary>
    public static IReadOnlyList<NodeCase> All { get; } = [.. OperatorRelease.All.SelectMany(On)];

    /// <summary>Every profile on one release.</summary>
    public static IEnumerable<NodeCase> On(OperatorRelease release)
    {
        foreach ((string name, ProfileOptions profile) in Profiles()) yield return new NodeCase(name, release, profile);
        yield return Everything with { Release = release };
        yield return new NodeCase("pinned", release, new ProfileOptions { Reserved = "0,2,4-5", Isolated = "6-15" }) { Pinned = true };
        yield return new NodeCase("crun", release, new ProfileOptions()) { Runtime = "crun" };
        yield return new NodeCase(
            "shared CPUs", release, new ProfileOptions { Shared = "20-21", MixedCpus = true }) { Gates = ["MixedCPUsAllocation"] };
        yield return new NodeCase("no reserved CPUs", release, new ProfileOptions { Reserved = null }) { Refused = true };
        yield return new NodeCase("no isolated CPUs", release, new ProfileOptions { Isolated = null }) { Refused = true };
        yield return new NodeCase("empty reserved set", release, new ProfileOptions { Reserved = "", Annotations = [s_rps] }) { Refused = true };
        ProfileOptions limited = new() { Frequencies = (2500000, 2800000) };
        yield return new NodeCase("limited, nothing isolated", release, limited with { Isolated = "" }) { Refused = true };
        yield return new NodeCase("limited, nothing reserved", release, limited with { Reserved = "" }) { Refused = true };
        // Newer releases refuse these two.
        if (!release.IsAtLeast(4, 16))
            yield return new NodeCase(
                "reserved CPUs that are none", release, new ProfileOptions { Reserved = "x", Annotations = [s_rps] }) { Refused = true };
        if (!release.IsAtLeast(4, 21))
            yield return new NodeCase("no default page size", release, new ProfileOptions { HugePages = [new("2M", 512)] });
        yield return new NodeCase(
            "no CPUs", release, new ProfileOptions { Reserved = null, Isolated = null, Annotations = [s_rps] }) { Refused = true };
    }

    private static IEnumerable<(string Name, ProfileOptions Profile)> Profiles()
    {
        yield return ("plain", new ProfileOptions());
        yield return ("no hint", new ProfileOptions { RealTime = false });
        yield return ("packet steering", new ProfileOptions { Annotations = [s_rps] });
        yield return ("many CPUs, packet steering", new ProfileOptions { Reserved = "0-3,64-67", Isolated = "4-63,68-127", Annotations = [s_rps] });
        yield return ("packet steering of physical devices", new ProfileOptions
        {
            Annotations = [s_rps, ("performance.openshift.io/enable-physical-dev-rps", "true")],
        });
        yield return ("offline", new ProfileOptions { Offlined = "16,18-20" });
        yield return ("offline, nothing", new ProfileOptions { Offlined = "" });
        yield return ("exec affinity off", new ProfileOptions { Annotations = [("performance.openshift.io/exec-cpu-affinity", "disable")] });
        yield return ("OVS-DPDK", new ProfileOptions { OvsDpdk = "16-19" });
        yield return ("OVS-DPDK and shared", new ProfileOptions { OvsDpdk = "16-19", Shared = "20-21" });
        yield return ("2M pages", new ProfileOptions { DefaultPageSize = "2M", HugePages = [new("2M", 512)] });
        yield return ("pages on nodes", new ProfileOptions { DefaultPageSize = "1G", HugePages = [new("2M", 128, 0), new("1G", 4, 1)] });
        yield return ("default page size only", new ProfileOptions { DefaultPageSize = "1G" });
        yield return ("net, no devices", new ProfileOptions { UserLevelNetworking = true });
        yield return ("net off", new ProfileOptions { UserLevelNetworking = false, Devices = [new("eth0")] });
        yield return ("net devices", new ProfileOptions { UserLevelNetworking = true, Devices = [new("ens1f*"), new(null, "0x8086", "0x1572")] });
        yield return ("arguments", new ProfileOptions { Arguments = ["audit=0", "idle=halt", "dyndbg=\"file a.c +p\""] });
    }
}
