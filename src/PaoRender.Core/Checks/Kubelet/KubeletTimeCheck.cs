using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Times outside the range that the kubelet takes. With one of them it does not start.</summary>
internal static class KubeletTimeCheck
{
    private const string QuotaPeriod = "cpuCFSQuotaPeriod", Restart = "crashLoopBackOff.maxContainerRestartPeriod";
    private const long Millisecond = 1_000_000, Second = 1_000 * Millisecond;
    private const long UsualQuotaPeriod = 100 * Millisecond;

    // The kubelet takes 0 for the default where a time cannot be left out of its configuration.
    private static readonly (string Path, long Least, long Most, bool MayBeZero)[] s_ranges =
    [
        ("imageMinimumGCAge", 0, long.MaxValue, true),
        ("imageMaximumGCAge", 0, long.MaxValue, true),
        ("shutdownGracePeriod", Second, long.MaxValue, true),
        ("shutdownGracePeriodCriticalPods", Second, long.MaxValue, true),
        ("containerLogMonitorInterval", 3 * Second, long.MaxValue, false),
        (Restart, Second, 300 * Second, false),
        (QuotaPeriod, Millisecond, Second, true),
    ];

    public static void Run(KubeletScope scope)
    {
        foreach ((string path, long least, long most, bool mayBeZero) in s_ranges)
        {
            if (scope.Time(path) is not { Nanoseconds: var time }) continue;
            if ((time >= least && time <= most) || (mayBeZero && time == 0)) continue;
            string limit = most == long.MaxValue ? $"{new GoDuration(least)} or more"
                : $"a time from {new GoDuration(least)} to {new GoDuration(most)}";
            string written = ((ManifestScalar)scope.Find(path)!.Value.Value).Text;
            scope.Refuse(scope.Find(path)!.Value, $"'{path}' is {written}, with which the kubelet does not start. Write {limit}.");
        }

        if (scope.Time(QuotaPeriod) is { Nanoseconds: >= Millisecond and <= Second and not UsualQuotaPeriod })
        {
            scope.Report(
                DiagnosticSeverity.Warning,
                scope.Find(QuotaPeriod)!.Value,
                $"The kubelet does not start with '{QuotaPeriod}' unless the feature gate CustomCPUCFSQuotaPeriod is on. "
                + "Remove it, or turn the gate on for the whole cluster.");
        }
    }
}
