using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Schemas;
using PaoRender.Units;
using PaoRender.Values;

namespace PaoRender.Rendering;

/// <summary>The systemd units of a profile's MachineConfig, in the order of the operator.</summary>
internal sealed class MachineConfigUnits
{
    private const string BeforeKubelet = "kubelet.service";

    private readonly ProfileScope _scope;
    private readonly List<IgnitionUnit> _units = [];

    private MachineConfigUnits(ProfileScope scope) => _scope = scope;

    public static List<IgnitionUnit> Build(ProfileScope scope)
    {
        var builder = new MachineConfigUnits(scope);
        if (scope.Rps && !scope.PhysicalRps) builder.AddPacketSteering();
        builder.AddHugePages();
        if (scope.Cpu.Reserved is not null) builder.AddCpuset();
        if (scope.Cpu.Offlined is not null) builder.AddOffline();
        builder.AddIrqBalance();
        builder.Add("ocp-tuned-one-shot.service", scope.Render.Assets.RawText(AssetPaths.OneShotUnit));
        if (scope.OvsDpdkService) builder.AddOvsDpdk();
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
        HugePageSizeRules rules = _scope.Traits.AnyHugePageSize ? HugePageSizeRules.AnyBinarySize : HugePageSizeRules.GibibyteOrTwoMebibytes;
        foreach (V2PerformanceProfileSpecHugepagesPages page in _scope.Spec.Hugepages?.Pages ?? [])
        {
            if (page.Node is not { } node) continue;
            if (!HugePageSize.TryToKibibytes(page.Size ?? "", rules, out long kibibytes, out string? problem))
            {
                Report(page, problem!);
                continue;
            }

            string size = Invariant.Text(kibibytes);
            string numaNode = Invariant.Text(node);
            string text = new SystemdUnitText()
                .Add("Unit", "Description", $"Hugepages-{size}kB allocation on the node {numaNode}")
                .Add("Unit", "Before", BeforeKubelet)
                .Add("Service", "Environment", "HUGEPAGES_COUNT=" + Invariant.Text(page.Count))
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

    private void Report(V2PerformanceProfileSpecHugepagesPages page, string problem) => _scope.Diagnostics.Error(
        RenderCodes.BadHugePages,
        page.Source?["size"]?.In(_scope.Input.Document.File) ?? _scope.Input.At("spec", "hugepages", "pages"),
        $"The size '{page.Size}' of huge pages for a NUMA node cannot be used in release {_scope.Traits.Release}: {problem.TrimEnd('.')}.");

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
        string cpus = _scope.Cpus.Offlined is { } set ? string.Join(",", set.Expand()) : "";
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
        if (_scope.OvsDpdkService) unit.Add("Service", "Environment", "OVS_DPDK_CPUS=" + CpuMask.Hex(_scope.Cpus.OvsDpdk!));
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
