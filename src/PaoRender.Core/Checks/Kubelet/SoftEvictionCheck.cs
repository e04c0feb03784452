using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Soft thresholds of eviction need a time each. Without one the kubelet does not start.</summary>
internal static class SoftEvictionCheck
{
    private const string Soft = "evictionSoft", Period = "evictionSoftGracePeriod";

    public static void Run(ProfileCheckScope scope)
    {
        if (KubeletSettings.Find(scope, Soft)?.Value is not ManifestMapping soft) return;
        var periods = KubeletSettings.Find(scope, Period)?.Value as ManifestMapping;
        foreach (ManifestEntry threshold in soft.Entries.Where(threshold => periods?[threshold.Key] is null))
        {
            KubeletSettings.Report(
                scope,
                DiagnosticSeverity.Error,
                threshold,
                RenderCodes.BadKubeletSnippet,
                $"'{Soft}[{threshold.Key}]' has no time in {Period}, and the kubelet does not start without it. Give one such as 90s.");
        }
    }
}
