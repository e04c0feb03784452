using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Coverage;

/// <summary>Which files, units and TuneD profiles each release brings to a node with this bundle.</summary>
public sealed class ReleaseTests
{
    private const string DropIns = "/etc/systemd/system/";

    // Path or unit, and the first release that has it.
    private static readonly (string Name, int Minor)[] s_everything =
    [
        ("/usr/local/bin/hugepages-allocation.sh", 14),
        ("/usr/local/bin/set-rps-mask.sh", 14),
        ("/usr/local/bin/set-cpus-offline.sh", 14),
        ("/usr/local/bin/clear-irqbalance-banned-cpus.sh", 14),
        ("/usr/local/bin/cpuset-configure.sh", 14),
        ("/usr/local/bin/ovs-dpdk-cpus-configure.sh", 23),
        ("/etc/crio/crio.conf.d/99-runtimes.conf", 14),
        ("/etc/crio/crio.conf.d/01-workload-pinning-default.conf", 14),
        ("/etc/crio/crio.conf.d/99-workload-pinning.conf", 14),
        ("/etc/kubernetes/openshift-workload-pinning", 14),
        ("/etc/kubernetes/openshift-workload-mixed-cpus", 15),
        ("/etc/sysctl.d/99-default-rps-mask.conf", 14),
        ("/etc/udev/rules.d/99-netdev-physical-rps.rules", 14),
        (DropIns + "ovs.slice", 14),
        (DropIns + "openvswitch.service.d/01-use-ovs-slice.conf", 14),
        (DropIns + "ovs-vswitchd.service.d/01-use-ovs-slice.conf", 14),
        (DropIns + "ovsdb-server.service.d/01-use-ovs-slice.conf", 14),
        (DropIns + "stalld.service.d/stalld-backend.conf", 22),
        ("/etc/sysconfig/stalld-backend", 22),
        ("/var/lib/ovn-ic/etc/enable_dynamic_cpu_affinity", 14),
        ("update-rps@.service", 14),
        ("hugepages-allocation-2048kB-NUMA0.service", 14),
        ("hugepages-allocation-2048kB-NUMA1.service", 14),
        ("hugepages-allocation-1048576kB-NUMA1.service", 14),
        ("cpuset-configure.service", 14),
        ("set-cpus-offline.service", 14),
        ("clear-irqbalance-banned-cpus.service", 14),
        ("ocp-tuned-one-shot.service", 14),
        ("ovs-dpdk-cpus-configure.service", 23),
        ("openshift-node-performance-edge", 14),
        ("openshift-node-performance-rt-edge", 14),
        ("openshift-node-performance-amd-x86-edge", 16),
        ("openshift-node-performance-arm-aarch64-edge", 16),
        ("openshift-node-performance-intel-x86-edge", 16),
    ];

    public static TheoryData<string> Releases => [.. OperatorRelease.All.Select(release => release.ToString())];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Render_Everything_BringsWhatTheReleaseHas(string releaseText)
    {
        Assert.True(OperatorRelease.TryParse(releaseText, out OperatorRelease release));
        RenderedNode node = TestBundle.Current.Render(Cases.Everything with { Release = release });

        string[] expected = [.. s_everything.Where(item => release.IsAtLeast(4, item.Minor)).Select(item => item.Name)];
        IEnumerable<string> found = node.Files.Select(file => file.Path).Concat(node.Units.Select(unit => unit.Name)).Concat(node.Profiles.Keys);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Render_EveryCase_HasTheProgramOfEachUnitAndNothingUnfilled(string releaseText)
    {
        Assert.True(OperatorRelease.TryParse(releaseText, out OperatorRelease release));
        foreach (NodeCase nodeCase in Cases.On(release))
        {
            RenderedNode node = TestBundle.Current.Render(nodeCase);
            foreach (string text in node.Files.Select(file => file.Text).Concat(node.Units.Select(unit => unit.Text)).Concat(node.Profiles.Values))
            {
                Assert.DoesNotContain("<no value>", text, StringComparison.Ordinal);
                Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            }

            IEnumerable<string> programs = node.Units.SelectMany(unit => Units.UnitText.Parse(unit.Text)["Service", "ExecStart"])
                .Select(command => command.Split(' ')[0]).Where(program => program.StartsWith("/usr/local/bin/", StringComparison.Ordinal));
            Assert.All(programs, program => Assert.NotNull(node[program]));
        }
    }
}
