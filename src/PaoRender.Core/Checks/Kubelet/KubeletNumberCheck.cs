using System.Globalization;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Numbers outside the range that the kubelet takes. With one of them it does not start.</summary>
internal static class KubeletNumberCheck
{
    private const string Throttling = "memoryThrottlingFactor";
    private const long LastPort = 65_535, LastBit = 31, MostOutOfMemory = 1_000, Million = 1_000_000;

    // Where a field cannot tell 0 from nothing, 0 stands for the default.
    private static readonly (string Path, long Least, long? Most)[] s_ranges =
    [
        ("maxPods", 0, null),
        ("podsPerCore", 0, null),
        ("maxOpenFiles", 0, null),
        ("maxParallelImagePulls", 1, null),
        ("containerLogMaxFiles", 2, null),
        ("containerLogMaxWorkers", 1, null),
        ("nodeLeaseDurationSeconds", 0, null),
        ("nodeStatusMaxImages", -1, null),
        ("eventBurst", 0, null),
        ("eventRecordQPS", 0, null),
        ("kubeAPIBurst", 0, null),
        ("kubeAPIQPS", 0, null),
        ("registryBurst", 0, null),
        ("registryPullQPS", 0, null),
        ("port", 0, LastPort),
        ("readOnlyPort", 0, LastPort),
        ("healthzPort", 0, LastPort),
        ("iptablesDropBit", 0, LastBit),
        ("iptablesMasqueradeBit", 0, LastBit),
        ("oomScoreAdj", -MostOutOfMemory, MostOutOfMemory),
        ("tracing.samplingRatePerMillion", 0, Million),
    ];

    public static void Run(KubeletScope scope)
    {
        foreach ((string path, long least, long? most) in s_ranges)
        {
            if (scope.Number(path) is not { } number || (number >= least && number <= (most ?? long.MaxValue))) continue;
            string range = most is { } last ? $"a number from {Invariant.Text(least)} to {Invariant.Text(last)}" : $"{Invariant.Text(least)} or more";
            scope.Refuse(scope.Find(path)!.Value, $"'{path}' is {Invariant.Text(number)}, with which the kubelet does not start. Write {range}.");
        }

        if (scope.Find(Throttling) is not { Value: ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } factor } entry) return;
        if (!double.TryParse(factor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double part) || part is > 0 and <= 1) return;
        scope.Refuse(
            entry, $"'{Throttling}' is {factor.Text}, with which the kubelet does not start. Write a number above 0 and not above 1, such as 0.9.");
    }
}
