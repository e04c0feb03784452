using System;
using System.Globalization;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Amounts that a kubelet reserves or keeps free. With one that it cannot read it does not start.</summary>
internal static class KubeletAmountCheck
{
    // Only what the kubelet keeps free may be a part of what there is.
    private static readonly string[] s_reserved = ["kubeReserved", "systemReserved"];
    private static readonly string[] s_thresholds = ["evictionHard", "evictionSoft", "evictionMinimumReclaim"];

    private const double Whole = 100;

    public static void Run(ProfileCheckScope scope)
    {
        foreach (ManifestEntry entry in KubeletSettings.Of(scope))
        {
            bool mayBePart = KubeletSettings.KeyOf(entry, s_thresholds) is not null;
            if (!mayBePart && KubeletSettings.KeyOf(entry, s_reserved) is null) continue;
            foreach (ManifestEntry amount in (entry.Value as ManifestMapping)?.Entries ?? [])
            {
                if (amount.Value is not ManifestScalar { Kind: ScalarKind.String } text || Problem(text.Text, mayBePart) is not { } problem) continue;
                string message = $"'{entry.Key}[{amount.Key}]' is '{text.Text}', {problem}";
                KubeletSettings.Report(scope, DiagnosticSeverity.Error, amount, RenderCodes.BadKubeletSnippet, message);
            }
        }
    }

    private static string? Problem(string text, bool mayBePart)
    {
        if (text.EndsWith("%", StringComparison.Ordinal))
        {
            if (!mayBePart) return "and a part of what there is cannot be reserved. Write an amount such as 500m or 1Gi.";
            bool isPart = double.TryParse(
                text.Substring(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double part);
            return isPart && part <= Whole ? null : "which is no percentage. Write one from 0% to 100%.";
        }

        string example = mayBePart ? "100Mi or 10%" : "500m or 1Gi";
        if (!Quantity.TryParse(text, out _, out _)) return $"which is no amount. Write one such as {example}.";
        return text[0] == '-' ? $"which is less than nothing. Write an amount such as {example}." : null;
    }
}
