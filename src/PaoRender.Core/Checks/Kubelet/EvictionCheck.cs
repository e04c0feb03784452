using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Thresholds of eviction are for signals that there are, and soft ones have a time each. Without that the kubelet does not start.</summary>
internal static class EvictionCheck
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string Soft = "evictionSoft", Period = "evictionSoftGracePeriod";

    private static readonly string[] s_maps = ["evictionHard", Soft, Period, "evictionMinimumReclaim"];

    public static void Run(KubeletScope scope)
    {
        foreach (string map in s_maps)
        {
            foreach (ManifestEntry threshold in Of(scope, map)?.Entries ?? []) CheckSignal(scope, map, threshold);
        }

        ManifestMapping? soft = Of(scope, Soft), periods = Of(scope, Period);
        foreach (ManifestEntry threshold in soft?.Entries.Where(threshold => periods?[threshold.Key] is null) ?? [])
        {
            scope.Refuse(
                threshold, $"'{Soft}[{threshold.Key}]' has no time in {Period}, and the kubelet does not start without it. Give one such as 90s.");
        }

        foreach (ManifestEntry period in periods?.Entries ?? []) CheckPeriod(scope, soft, period);
    }

    private static ManifestMapping? Of(KubeletScope scope, string map) => scope.Find(map)?.Value as ManifestMapping;

    private static void CheckSignal(KubeletScope scope, string map, ManifestEntry threshold)
    {
        EvictionSignal? known = EvictionSignal.All.FirstOrDefault(signal => signal.Name == threshold.Key);
        if (known is null)
        {
            string[] names = [.. EvictionSignal.All.Where(signal => scope.Release >= (signal.Since ?? scope.Release)).Select(signal => signal.Name)];
            string? meant = Spelling.Nearest(threshold.Key, names) ?? names.FirstOrDefault(name => name.StartsWith(threshold.Key, Ordinal));
            string advice = meant is null ? $"There are {string.Join(", ", names)}." : $"Did you mean '{meant}'?";
            scope.Refuse(threshold, $"The kubelet does not start with the unknown signal '{threshold.Key}' in {map}. {advice}");
        }
        else if (known.Since is { } since && scope.Release < since)
        {
            string message = $"The signal '{known.Name}' in {map} came with {since}, and a kubelet without it does not start. "
                + $"Remove it for {scope.Release}.";
            scope.Report(DiagnosticSeverity.Warning, threshold, message);
        }
    }

    private static void CheckPeriod(KubeletScope scope, ManifestMapping? soft, ManifestEntry period)
    {
        string name = $"'{Period}[{period.Key}]'";
        if (period.Value is not ManifestScalar { Kind: ScalarKind.String } text) return;
        if (!GoDuration.TryParse(text.Text, out GoDuration time) || time.Nanoseconds < 0)
            scope.Refuse(period, $"{name} is '{text.Text}', which is no time to wait. Write one such as 90s.");
        else if (soft?[period.Key] is null)
            scope.Report(DiagnosticSeverity.Warning, period, $"{name} has no threshold in {Soft}, so it is without effect. Give one, or remove it.");
    }
}
