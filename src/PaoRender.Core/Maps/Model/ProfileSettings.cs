using System.Collections.Generic;
using PaoRender.Rendering;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>The choices of a profile that are worth a look beside its CPUs.</summary>
internal static class ProfileSettings
{
    public static IReadOnlyList<Setting> Of(ProfileBuild build, MachinePlaces? machine)
    {
        V2PerformanceProfileSpecWorkloadHints? hints = build.Spec.WorkloadHints;
        return
        [
            .. Drawn(machine),
            new("realTime", Switch(hints?.RealTime, byDefault: true)),
            new("highPowerConsumption", Switch(hints?.HighPowerConsumption)),
            new("perPodPowerManagement", Switch(hints?.PerPodPowerManagement)),
            new("mixedCpus", hints?.MixedCpus == true && !build.Profile.MixedCpus ? "on, without effect" : Switch(hints?.MixedCpus)),
            new("realTimeKernel", Switch(build.Spec.RealTimeKernel?.Enabled)),
            new("topologyPolicy", build.Spec.Numa?.TopologyPolicy is { } policy ? ShownText.Of(policy) : "best-effort (default)"),
        ];
    }

    private static IEnumerable<Setting> Drawn(MachinePlaces? machine)
    {
        if (machine is null) yield break;
        string others = machine.Others switch
        {
            0 => "",
            1 => ", and 1 other machine differs",
            _ => $", and {Invariant.Text(machine.Others)} other machines differ",
        };
        yield return new Setting("drawn for", machine.Name + others);
    }

    private static string Switch(bool? value, bool byDefault = false) => value switch
    {
        true => "on",
        false => "off",
        null => byDefault ? "on (default)" : "off (default)",
    };
}
