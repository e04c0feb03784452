using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>The two percentages of disk use between which the kubelet removes images. With wrong ones it does not start.</summary>
internal static class ImageCleanupCheck
{
    private const string High = "imageGCHighThresholdPercent", Low = "imageGCLowThresholdPercent";

    // What the kubelet takes where one is not given.
    private const int UsualHigh = 85, UsualLow = 80, Whole = 100;

    public static void Run(KubeletScope scope)
    {
        ManifestEntry? high = scope.Find(High), low = scope.Find(Low);
        if (high is null && low is null) return;
        bool areParts = IsPart(scope, High) & IsPart(scope, Low);
        long upper = scope.Number(High) ?? UsualHigh, lower = scope.Number(Low) ?? UsualLow;
        if (!areParts || lower < upper) return;
        scope.Refuse(
            (low ?? high)!.Value,
            $"{Low} ({Invariant.Text(lower)}) must be less than {High} ({Invariant.Text(upper)}), or the kubelet does not start.");
    }

    private static bool IsPart(KubeletScope scope, string key)
    {
        if (scope.Number(key) is not { } number || number is >= 0 and <= Whole) return true;
        scope.Refuse(scope.Find(key)!.Value, $"'{key}' is {Invariant.Text(number)}, which is no percentage. Write a number from 0 to 100.");
        return false;
    }
}
