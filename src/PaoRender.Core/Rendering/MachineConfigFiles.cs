using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.GoTemplates;
using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Rendering;

/// <summary>The files of a profile's MachineConfig, in the order of the operator.</summary>
internal sealed class MachineConfigFiles
{
    private const string OvsSliceName = "ovs.slice";
    private const string StalldBackendPath = "/etc/sysconfig/stalld-backend";
    private const int MinimumGomaxprocs = 4;
    private const int SharedCpusContainersLimit = 256;

    private readonly ProfileBuild _build;
    private readonly ProfileFacts _profile;
    private readonly AssetSource _assets;
    private readonly IgnitionFiles _files = new();
    private readonly TemplateData _ovsData = new TemplateData().Set("OvsSliceName", OvsSliceName);

    private MachineConfigFiles(ProfileBuild build)
    {
        _build = build;
        _profile = build.Profile;
        _assets = build.Assets;
    }

    public static List<IgnitionFile> Build(ProfileBuild build)
    {
        var builder = new MachineConfigFiles(build);
        ProfileFacts profile = build.Profile;
        builder.AddScripts();
        builder._files.AddConfiguration("/etc/crio/crio.conf.d/99-runtimes.conf", builder.Runtimes());
        builder.AddPacketSteering();
        builder.AddPinning();
        if (build.Cpu.Reserved is not null) builder.AddOvsScript("cpuset-configure.sh", AssetPaths.CpusetScript);
        builder.AddOvs();
        if (profile.OvsDpdkService) builder.AddOvsDpdkScript();
        if (build.Traits.ConfiguresStalld) builder.AddStalld();
        if (profile.MixedCpus) builder.AddMixedCpus();
        return builder._files.Items;
    }

    private void AddScripts()
    {
        _files.AddScript("hugepages-allocation.sh", _assets.RawUrl(AssetPaths.HugePagesScript));
        if (_profile.Rps) _files.AddScript("set-rps-mask.sh", _assets.RawUrl(AssetPaths.RpsScript));
        _files.AddScript("set-cpus-offline.sh", _assets.RawUrl(AssetPaths.OfflineScript));
        _files.AddScript("clear-irqbalance-banned-cpus.sh", _assets.RawUrl(AssetPaths.IrqBalanceScript));
    }

    private string Runtimes()
    {
        var data = new TemplateData();
        if (_build.Cpu.Reserved is { } reserved) data.Set("ReservedCpus", reserved);
        if (_build.Traits.ChoosesContainerRuntime)
        {
            bool crun = _profile.Runtime.Runtime == "crun";
            data.Set("RuntimePath", crun ? "/usr/bin/crun" : "/bin/runc");
            data.Set("RuntimeRoot", crun ? "/run/crun" : "/run/runc");
        }

        if (_profile.MixedCpus)
        {
            data.Set("SharedCpus", _build.Cpu.Shared!);
            data.Set("CrioSharedCPUsAnnotation", "cpu-shared.crio.io");
        }

        if (_build.Traits.ExecCpuAffinity && _profile.Input.Annotation(Annotations.ExecCpuAffinity) != "disable")
            data.Set("ExecCPUAffinity", "first");
        if (_build.Traits.InjectsGomaxprocs) data.Set("MinInjectedGOMAXPROCS", Invariant.Text(MinimumGomaxprocs));
        return _assets.RenderedUrl(AssetPaths.CrioRuntimes, data);
    }

    private void AddPacketSteering()
    {
        if (!_profile.Rps) return;
        string sysctl = "";
        if (_build.Cpu.Reserved is { } reserved)
        {
            CpuMaskPadding padding = _build.Traits.PadsCpuMasks ? CpuMaskPadding.SixtyFourDigits : CpuMaskPadding.WholeGroups;
            sysctl = _assets.RenderedText(
                AssetPaths.RpsSysctl, new TemplateData().Set("RPSMask", CpuMask.ListOrNothing(reserved, padding)));
        }

        _files.AddConfiguration("/etc/sysctl.d/99-default-rps-mask.conf", DataUrl.Of(sysctl));
        if (_profile.PhysicalRps) return;
        _files.AddConfiguration("/etc/udev/rules.d/99-netdev-physical-rps.rules", _assets.RawUrl(AssetPaths.PhysicalRpsRules));
    }

    private void AddPinning()
    {
        if (!_build.Cluster.Partitions.IsOn || _build.Cpu.Reserved is not { } reserved) return;
        var contents = new PinningContents(_assets, _build.Cluster.Partitions.Names, reserved);
        _files.AddConfiguration(PinningPaths.CrioProfile, contents.CrioUrl());
        _files.AddConfiguration(PinningPaths.Kubelet, contents.KubeletUrl());
    }

    private void AddOvs()
    {
        AddOvsFile("/etc/systemd/system/ovs.slice", AssetPaths.OvsSlice);
        AddOvsFile(DropIn("openvswitch"), AssetPaths.UseOvsSlice);
        if (_build.Traits.DatabaseBeforeSwitch) AddOvsFile(DropIn("ovsdb-server"), AssetPaths.UseOvsSlice);
        AddSwitchDropIn();
        if (!_build.Traits.DatabaseBeforeSwitch) AddOvsFile(DropIn("ovsdb-server"), AssetPaths.UseOvsSlice);
        AddOvsFile("/var/lib/ovn-ic/etc/enable_dynamic_cpu_affinity", AssetPaths.OvsDynamicAffinity);
    }

    private void AddSwitchDropIn()
    {
        if (!_profile.OvsDpdkService)
        {
            AddOvsFile(DropIn("ovs-vswitchd"), AssetPaths.UseOvsSlice);
            return;
        }

        string dropIn = new SystemdUnitText()
            .Add("Service", "Slice", OvsSliceName)
            .Add("Service", "Delegate", "cpuset cpu pids")
            .Add("Service", "Environment", "OVS_DPDK_CPUS=" + _build.Cpu.OvsDpdk)
            .ToString();
        _files.AddConfiguration(DropIn("ovs-vswitchd"), DataUrl.Of(dropIn));
    }

    private void AddOvsDpdkScript()
    {
        TemplateData data = new TemplateData()
            .Set("OvsDpdkCpus", _build.Cpu.OvsDpdk!)
            .Set("PartitionType", _profile.OvsDpdkIsolated ? "isolated" : "member");
        _files.AddScript("ovs-dpdk-cpus-configure.sh", _assets.RenderedUrl(AssetPaths.OvsDpdkScript, data));
    }

    private void AddStalld()
    {
        _files.AddConfiguration(StalldBackendPath, DataUrl.Of("BE=\"-b sched_debug\"\n"));
        string dropIn = new SystemdUnitText().Add("Service", "EnvironmentFile", StalldBackendPath).ToString();
        _files.AddConfiguration("/etc/systemd/system/stalld.service.d/stalld-backend.conf", DataUrl.Of(dropIn));
    }

    private void AddMixedCpus()
    {
        TemplateData data = new TemplateData().Set("ContainersLimit", Invariant.Text(SharedCpusContainersLimit));
        _files.AddConfiguration(
            "/etc/kubernetes/openshift-workload-mixed-cpus", _assets.RenderedUrl(AssetPaths.MixedCpus, data));
    }

    private void AddOvsFile(string path, string asset) => _files.AddConfiguration(path, _assets.RenderedUrl(asset, _ovsData));

    private void AddOvsScript(string name, string asset) => _files.AddScript(name, _assets.RenderedUrl(asset, _ovsData));

    private static string DropIn(string service) => "/etc/systemd/system/" + service + ".service.d/01-use-ovs-slice.conf";
}
