using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Rendering;

/// <summary>The systemd units of a profile's MachineConfig, in the order of the operator.</summary>
internal sealed class MachineConfigUnits
{
    private const string BeforeKubelet = "kubelet.service";

    private readonly ProfileBuild _build;
    private readonly List<IgnitionUnit> _units = [];

    private MachineConfigUnits(ProfileBuild build) => _build = build;

    public static List<IgnitionUnit> Build(ProfileBuild build)
    {
        var builder = new MachineConfigUnits(build);
        if (build.Profile.Rps && !build.Profile.PhysicalRps) builder.AddPacketSteering();
        builder.AddHugePages();
        if (build.Cpu.Reserved is not null) builder.AddCpuset();
        if (build.Cpu.Offlined is not null) builder.AddOffline();
        builder.AddIrqBalance();
        builder.Add("ocp-tuned-one-shot.service", build.Assets.RawText(AssetPaths.OneShotUnit));
        if (build.Profile.OvsDpdkService) builder.AddOvsDpdk();
        return builder._units;
    }

    private void AddPacketSteering()
    {
        // A template unit that udev starts: there is nothing to enable.
        string text = new SystemdUnitText()
            .Add("Unit", "Description", "Sets network devices RPS mask")
            .Add("Service", "Type", "oneshot")
            .Add("Service", "ExecStart", "/usr/local/bin/set-rps-mask.sh %I 0")
            .ToString();
        _units.Add(new IgnitionUnit { Name = "update-rps@.service", Contents = text });
    }

    private void AddHugePages()
    {
        foreach (NodeHugePages pages in _build.Profile.NodeHugePages)
        {
            string size = Invariant.Text(pages.Kibibytes);
            string numaNode = Invariant.Text(pages.Page.Node!.Value);
            string text = new SystemdUnitText()
                .Add("Unit", "Description", $"Hugepages-{size}kB allocation on the node {numaNode}")
                .Add("Unit", "Before", BeforeKubelet)
                .Add("Service", "Environment", "HUGEPAGES_COUNT=" + Invariant.Text(pages.Page.Count))
                .Add("Service", "Environment", "HUGEPAGES_SIZE=" + size)
                .Add("Service", "Environment", "NUMA_NODE=" + numaNode)
                .Add("Service", "Type", "oneshot")
                .Add("Service", "RemainAfterExit", "true")
                .Add("Service", "ExecStart", "/usr/local/bin/hugepages-allocation.sh")
                .Add("Install", "WantedBy", "multi-user.target")
                .ToString();
            Add($"hugepages-allocation-{size}kB-NUMA{numaNode}.service", text);
        }
    }

    private void AddCpuset() => Add("cpuset-configure.service", new SystemdUnitText()
        .Add("Unit", "Description", "Move services to reserved cpuset")
        .Add("Unit", "Before", BeforeKubelet)
        .Add("Unit", "After", "crio.service")
        .Add("Service", "Type", "oneshot")
        .Add("Service", "ExecStart", "/usr/local/bin/cpuset-configure.sh")
        .Add("Install", "WantedBy", "multi-user.target crio.service")
        .ToString());

    private void AddOffline()
    {
        string cpus = _build.Cpus.Offlined is { } set ? string.Join(",", set.Expand()) : "";
        Add("set-cpus-offline.service", new SystemdUnitText()
            .Add("Unit", "Description", "Set cpus offline: " + cpus)
            .Add("Unit", "Before", BeforeKubelet)
            .Add("Service", "Environment", "OFFLINE_CPUS=" + cpus)
            .Add("Service", "Type", "oneshot")
            .Add("Service", "RemainAfterExit", "true")
            .Add("Service", "ExecStart", "/usr/local/bin/set-cpus-offline.sh")
            .Add("Install", "WantedBy", "multi-user.target")
            .ToString());
    }

    private void AddIrqBalance()
    {
        SystemdUnitText unit = new SystemdUnitText()
            .Add("Unit", "Description", "Clear the IRQBalance Banned CPU mask early in the boot")
            .Add("Unit", "Before", BeforeKubelet)
            .Add("Unit", "Before", "irqbalance.service")
            .Add("Service", "Type", "oneshot")
            .Add("Service", "RemainAfterExit", "true")
            .Add("Service", "ExecStart", "/usr/local/bin/clear-irqbalance-banned-cpus.sh");
        if (_build.Profile.OvsDpdkService) unit.Add("Service", "Environment", "OVS_DPDK_CPUS=" + CpuMask.Hex(_build.Cpus.OvsDpdk!));
        Add("clear-irqbalance-banned-cpus.service", unit.Add("Install", "WantedBy", "multi-user.target").ToString());
    }

    private void AddOvsDpdk() => Add("ovs-dpdk-cpus-configure.service", new SystemdUnitText()
        .Add("Unit", "Description", "Configure OVS-DPDK cpuset partition inside ovs-vswitchd.service cgroup")
        .Add("Unit", "Requires", "ovs-vswitchd.service")
        .Add("Unit", "Before", BeforeKubelet)
        .Add("Unit", "After", "ovs-vswitchd.service")
        .Add("Service", "Type", "oneshot")
        .Add("Service", "RemainAfterExit", "true")
        .Add("Service", "ExecStart", "/usr/local/bin/ovs-dpdk-cpus-configure.sh")
        .Add("Install", "WantedBy", "multi-user.target")
        .ToString());

    private void Add(string name, string contents) => _units.Add(new IgnitionUnit { Name = name, Enabled = true, Contents = contents });
}
