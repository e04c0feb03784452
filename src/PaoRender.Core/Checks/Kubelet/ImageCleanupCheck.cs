using System.Globalization;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>The two percentages of disk use between which the kubelet removes images. With wrong ones it does not start.</summary>
internal static class ImageCleanupCheck
{
    private const string High = "imageGCHighThresholdPercent", Low = "imageGCLowThresholdPercent";

    // What the kubelet takes where one is not given.
    private const int UsualHigh = 85, UsualLow = 80, Whole = 100;

    public static void Run(ProfileCheckScope scope)
    {
        ManifestEntry? high = KubeletSettings.Find(scope, High), low = KubeletSettings.Find(scope, Low);
        if (high is null && low is null) return;
        bool areParts = IsPart(scope, High, high) & IsPart(scope, Low, low);
        int upper = Number(high) ?? UsualHigh, lower = Number(low) ?? UsualLow;
        if (!areParts || lower < upper) return;
        KubeletSettings.Report(
            scope,
            DiagnosticSeverity.Error,
            (low ?? high)!.Value,
            RenderCodes.BadKubeletSnippet,
            $"{Low} ({Invariant.Text(lower)}) must be less than {High} ({Invariant.Text(upper)}), or the kubelet does not start.");
    }

    private static bool IsPart(ProfileCheckScope scope, string key, ManifestEntry? entry)
    {
        if (entry is not { } given || Number(entry) is not { } number || number is >= 0 and <= Whole) return true;
        string message = $"'{key}' is {Invariant.Text(number)}, which is no percentage. Write a number from 0 to 100.";
        KubeletSettings.Report(scope, DiagnosticSeverity.Error, given, RenderCodes.BadKubeletSnippet, message);
        return false;
    }

    private static int? Number(ManifestEntry? entry) =>
        entry?.Value is ManifestScalar scalar
        && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
