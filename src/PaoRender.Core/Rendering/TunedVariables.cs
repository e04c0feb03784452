using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.GoTemplates;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>The values that TuneD templates see.</summary>
internal static class TunedVariables
{
    private const string On = "true";

    public static TemplateData Build(ProfileScope scope)
    {
        V2PerformanceProfileSpec spec = scope.Spec;
        TemplateData data = new TemplateData().Set("PerformanceProfileName", scope.Name);
        AddCpus(scope, data);
        AddHardwareTuning(scope, data);
        AddHugePages(scope, data);
        if (spec.AdditionalKernelArgs is { } arguments) data.Set("AdditionalArgs", string.Join(" ", arguments));
        if (spec.GloballyDisableIrqLoadBalancing == true) data.Set("GloballyDisableIrqLoadBalancing", On);
        if (TunedNetwork.Section(scope) is { } network) data.Set("NetDevices", network);
        AddHints(scope, data);
        return data;
    }

    private static void AddCpus(ProfileScope scope, TemplateData data)
    {
        bool isolatedGiven = scope.Cpu.Isolated is not null;
        if (!scope.Traits.CanonicalTunedCpus)
        {
            if (isolatedGiven) data.Set("IsolatedCpus", scope.Cpu.Isolated!);
            if (isolatedGiven && scope.Cpu.BalanceIsolated == false) data.Set("StaticIsolation", On);
            return;
        }

        if (scope.Cpus.Isolated is { } isolated)
        {
            CpuSet dpdk = scope.Cpus.OvsDpdk ?? CpuSet.Empty;
            CpuSet kept = isolated.Union(dpdk);
            data.Set("IsolatedCpus", kept.ToString()).Set("IsolatedCpuList", kept.Expand());
            if (scope.Cpus.HasOvsDpdk)
            {
                CpuSet irq = kept.Union(scope.Cpus.Reserved ?? CpuSet.Empty).Union(scope.Cpus.Shared ?? CpuSet.Empty).Except(dpdk);
                data.Set("IrqAffinityCpus", irq.ToString());
            }
        }

        if (scope.Cpus.Reserved is { } reserved) data.Set("ReservedCpuList", reserved.Expand());
        if (scope.Cpu.BalanceIsolated == false) data.Set("StaticIsolation", On);
    }

    private static void AddHardwareTuning(ProfileScope scope, TemplateData data)
    {
        if (scope.Spec.HardwareTuning is not { } tuning) return;
        if (tuning.IsolatedCpuFreq is not { } isolated || tuning.ReservedCpuFreq is not { } reserved)
        {
            scope.Diagnostics.Error(
                RenderCodes.BadHardwareTuning,
                scope.Input.At("spec", "hardwareTuning"),
                "'spec.hardwareTuning' needs both isolatedCpuFreq and reservedCpuFreq, in kHz.");
            return;
        }

        data.Set("HardwareTuning", On).Set("IsolatedCpuMaxFreq", isolated).Set("ReservedCpuMaxFreq", reserved);
    }

    private static void AddHugePages(ProfileScope scope, TemplateData data)
    {
        if (scope.Spec.Hugepages is not { } hugePages) return;
        if (hugePages.DefaultHugepagesSize is { } size) data.Set("DefaultHugepagesSize", size);
        else if (scope.Traits.HugePagesNeedDefaultSize && hugePages.Pages is { Count: > 0 }) ReportDefaultSize(scope);
        data.Set("Hugepages", TunedHugePages.Arguments(hugePages));
    }

    private static void ReportDefaultSize(ProfileScope scope) => scope.Diagnostics.Error(
        RenderCodes.BadHugePages,
        scope.Input.At("spec", "hugepages"),
        $"'spec.hugepages.defaultHugepagesSize' is needed in release {scope.Traits.Release} where pages are listed; add it, for example 1G.");

    private static void AddHints(ProfileScope scope, TemplateData data)
    {
        V2PerformanceProfileSpecWorkloadHints? hints = scope.Spec.WorkloadHints;
        if (hints?.RealTime != false) data.Set("RealTimeHint", On);
        if (hints?.HighPowerConsumption == true) data.Set("HighPowerConsumption", On);
        if (hints?.PerPodPowerManagement == true) data.Set("PerPodPowerManagement", On);
        if (hints is { HighPowerConsumption: true, PerPodPowerManagement: true })
        {
            scope.Diagnostics.Error(
                RenderCodes.ConflictingHints,
                scope.Input.At("spec", "workloadHints", "perPodPowerManagement"),
                "The workload hints highPowerConsumption and perPodPowerManagement exclude each other; set one of them to false.");
        }
    }
}
