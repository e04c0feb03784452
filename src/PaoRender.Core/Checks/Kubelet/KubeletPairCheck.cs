using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Settings that a kubelet does not take together.</summary>
internal static class KubeletPairCheck
{
    private const string Shutdown = "shutdownGracePeriod", Critical = "shutdownGracePeriodCriticalPods";
    private const string ByPriority = "shutdownGracePeriodByPodPriority";
    private const string Serial = "serializeImagePulls", Parallel = "maxParallelImagePulls";
    private const string LeastAge = "imageMinimumGCAge", MostAge = "imageMaximumGCAge";

    // What the kubelet takes where no age is given.
    private const long UsualLeastAge = 120_000_000_000;

    public static void Run(KubeletScope scope)
    {
        CheckShutdown(scope);
        if (scope.Find(Serial) is { Value: ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" } } && scope.Number(Parallel) is > 1 and var pulls)
        {
            scope.Refuse(
                scope.Find(Parallel)!.Value,
                $"'{Parallel}' is {Invariant.Text(pulls)} while '{Serial}' is true, with which the kubelet does not start. Set {Serial} to false.");
        }

        if (scope.Time(MostAge) is not { Nanoseconds: > 0 and var most }) return;
        long least = scope.Time(LeastAge) is { Nanoseconds: not 0 and var given } ? given : UsualLeastAge;
        if (most > least) return;
        scope.Refuse(
            scope.Find(MostAge)!.Value,
            $"'{MostAge}' ({new GoDuration(most)}) must be more than {LeastAge} ({new GoDuration(least)}), or the kubelet does not start.");
    }

    private static void CheckShutdown(KubeletScope scope)
    {
        long all = scope.Time(Shutdown)?.Nanoseconds ?? 0, critical = scope.Time(Critical)?.Nanoseconds ?? 0;
        if (critical > all && scope.Find(Critical) is { } entry)
        {
            string message = $"'{Critical}' ({new GoDuration(critical)}) is a part of {Shutdown} ({new GoDuration(all)}) and cannot be more, "
                + "or the kubelet does not start.";
            // A pool's base configuration may set the one that is not here.
            scope.Report(scope.Find(Shutdown) is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, entry, message);
        }

        if (scope.Find(ByPriority) is not { Value: ManifestSequence { Items.Count: > 0 } } list || (all <= 0 && critical <= 0)) return;
        scope.Refuse(list, $"'{ByPriority}' does not go together with {Shutdown}, and the kubelet does not start. Remove one of the two.");
    }
}
