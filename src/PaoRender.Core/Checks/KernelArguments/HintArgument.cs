using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Kernel arguments that the operator sets always, or because a hint asks for them. The ones of the profile come last and win.</summary>
internal static class HintArgument
{
    private const string PerPod = "spec.workloadHints.perPodPowerManagement";

    /// <summary>What is wrong with giving an argument another value; null when nothing is, or when both agree.</summary>
    public static OwnArgument? Find(string name, string value, ProfileCheckScope scope)
    {
        V2PerformanceProfileSpecWorkloadHints? hints = scope.Spec.WorkloadHints;
        bool perPod = hints?.PerPodPowerManagement == true;
        if (perPod && (name is "intel_pstate" or "amd_pstate") && value != "passive")
        {
            return new OwnArgument(
                DiagnosticSeverity.Error,
                $"'{name}={value}' takes back what {PerPod} needs, '{name}=passive'. Remove it, or the hint.");
        }

        if (perPod && (name is "idle" or "processor.max_cstate" or "intel_idle.max_cstate"))
        {
            return new OwnArgument(
                DiagnosticSeverity.Warning,
                $"'{name}={value}' keeps all CPUs from the idle states that {PerPod} lets pods choose. Remove it, or the hint.");
        }

        if (scope.Spec.HardwareTuning is not null && !perPod && Frequency(name, value) is { } frequency)
            return new OwnArgument(DiagnosticSeverity.Warning, frequency);

        return Set(name, hints) is var (wanted, source) && wanted != value
            ? new OwnArgument(
                DiagnosticSeverity.Warning,
                $"The operator sets '{(wanted.Length > 0 ? name + "=" + wanted : name)}' {source}, and this one comes last. See that it is meant.")
            : null;
    }

    /// <summary>What is wrong with giving an argument beside the frequencies of <c>spec.hardwareTuning</c>.</summary>
    private static string? Frequency(string name, string value) => (name, value) switch
    {
        ("cpufreq.off", "1") => "'cpufreq.off=1' takes away the files that spec.hardwareTuning writes frequencies to. Remove it, or the frequencies.",
        ("intel_pstate" or "amd_pstate", not "active") => $"The operator sets '{name}=active' for spec.hardwareTuning, and '{name}={value}' comes "
            + "last, so another driver takes the frequencies. Remove it, or spec.hardwareTuning.",
        _ => null,
    };

    /// <summary>What the operator sets, and why.</summary>
    private static (string Value, string Source)? Set(string name, V2PerformanceProfileSpecWorkloadHints? hints)
    {
        bool power = hints?.HighPowerConsumption == true, realTime = hints?.RealTime != false;
        const string Ever = "always", ForPower = "for spec.workloadHints.highPowerConsumption";
        const string ForTime = "unless spec.workloadHints.realTime is false";
        return name switch
        {
            "nohz" => ("on", Ever),
            "skew_tick" => ("1", Ever),
            "iommu" => ("pt", Ever),
            "intel_iommu" => ("on", Ever),
            "processor.max_cstate" when power => ("1", ForPower),
            "intel_idle.max_cstate" when power => ("0", ForPower),
            "idle" when power && realTime => ("poll", ForPower),
            "nosoftlockup" when realTime => ("", ForTime),
            "rcutree.kthread_prio" when realTime => ("11", ForTime),
            "nmi_watchdog" when realTime => ("0", ForTime),
            "mce" when realTime => ("off", ForTime),
            "tsc" when realTime => ("reliable", ForTime),
            _ => null,
        };
    }
}
