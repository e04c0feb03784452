using PaoRender.Cpus;
using PaoRender.GoTemplates;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>The values that TuneD templates see.</summary>
internal static class TunedVariables
{
    private const string On = "true";

    public static TemplateData Build(ProfileBuild build)
    {
        V2PerformanceProfileSpec spec = build.Spec;
        TemplateData data = new TemplateData().Set("PerformanceProfileName", build.Name);
        AddCpus(build, data);
        AddHardwareTuning(build, data);
        AddHugePages(build, data);
        if (spec.AdditionalKernelArgs is { } arguments) data.Set("AdditionalArgs", string.Join(" ", arguments));
        if (spec.GloballyDisableIrqLoadBalancing == true) data.Set("GloballyDisableIrqLoadBalancing", On);
        if (TunedNetwork.Section(build) is { } network) data.Set("NetDevices", network);
        AddHints(build, data);
        return data;
    }

    private static void AddCpus(ProfileBuild build, TemplateData data)
    {
        bool isolatedGiven = build.Cpu.Isolated is not null;
        if (!build.Traits.CanonicalTunedCpus)
        {
            if (isolatedGiven) data.Set("IsolatedCpus", build.Cpu.Isolated!);
            if (isolatedGiven && build.Cpu.BalanceIsolated == false) data.Set("StaticIsolation", On);
            return;
        }

        if (build.Cpus.Isolated is { } isolated)
        {
            CpuSet dpdk = build.Cpus.OvsDpdk ?? CpuSet.Empty;
            CpuSet kept = isolated.Union(dpdk);
            data.Set("IsolatedCpus", kept.ToString()).Set("IsolatedCpuList", kept.Expand());
            if (build.Cpus.HasOvsDpdk)
            {
                CpuSet irq = kept.Union(build.Cpus.Reserved ?? CpuSet.Empty).Union(build.Cpus.Shared ?? CpuSet.Empty).Except(dpdk);
                data.Set("IrqAffinityCpus", irq.ToString());
            }
        }

        if (build.Cpus.Reserved is { } reserved) data.Set("ReservedCpuList", reserved.Expand());
        if (build.Cpu.BalanceIsolated == false) data.Set("StaticIsolation", On);
    }

    private static void AddHardwareTuning(ProfileBuild build, TemplateData data)
    {
        if (build.Spec.HardwareTuning is not { IsolatedCpuFreq: { } isolated, ReservedCpuFreq: { } reserved }) return;
        data.Set("HardwareTuning", On).Set("IsolatedCpuMaxFreq", isolated).Set("ReservedCpuMaxFreq", reserved);
    }

    private static void AddHugePages(ProfileBuild build, TemplateData data)
    {
        if (build.Spec.Hugepages is not { } hugePages) return;
        if (hugePages.DefaultHugepagesSize is { } size) data.Set("DefaultHugepagesSize", size);
        data.Set("Hugepages", TunedHugePages.Arguments(hugePages));
    }

    private static void AddHints(ProfileBuild build, TemplateData data)
    {
        V2PerformanceProfileSpecWorkloadHints? hints = build.Spec.WorkloadHints;
        if (hints?.RealTime != false) data.Set("RealTimeHint", On);
        if (hints?.HighPowerConsumption == true) data.Set("HighPowerConsumption", On);
        if (hints?.PerPodPowerManagement == true) data.Set("PerPodPowerManagement", On);
    }
}
