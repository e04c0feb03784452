using System;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What a kubelet reserves or keeps free, and how much. With what it does not know or cannot read it does not start.</summary>
internal static class KubeletAmountCheck
{
    private static readonly string[] s_reserved = ["kubeReserved", "systemReserved"];

    // Only what the kubelet keeps free may be a part of what there is.
    private static readonly string[] s_thresholds = ["evictionHard", "evictionSoft"];
    private const string Reclaim = "evictionMinimumReclaim";

    private static readonly string[] s_resources = ["cpu", "memory", "ephemeral-storage", "pid"];

    private const double Whole = 100;

    public static void Run(KubeletScope scope)
    {
        foreach (ManifestEntry entry in scope.Entries)
        {
            bool isThreshold = KubeletSettings.KeyOf(entry, s_thresholds) is not null;
            bool mayBePart = isThreshold || KubeletSettings.IsKey(entry, Reclaim);
            if (!mayBePart && KubeletSettings.KeyOf(entry, s_reserved) is null) continue;
            foreach (ManifestEntry amount in (entry.Value as ManifestMapping)?.Entries ?? [])
            {
                if (!mayBePart && !s_resources.Contains(amount.Key)) RefuseResource(scope, entry, amount);
                else if (Problem(amount.Value, mayBePart, isThreshold) is { } problem)
                    scope.Refuse(amount, $"'{entry.Key}[{amount.Key}]' is '{((ManifestScalar)amount.Value).Text}', {problem}");
            }
        }
    }

    private static void RefuseResource(KubeletScope scope, ManifestEntry entry, ManifestEntry amount)
    {
        string advice = Spelling.Nearest(amount.Key, s_resources) is { } near ? $"Did you mean '{near}'?"
            : $"It can be {string.Join(", ", s_resources)}.";
        scope.Refuse(amount, $"The kubelet cannot reserve '{amount.Key}', which {entry.Key} asks for, and does not start. {advice}");
    }

    private static string? Problem(ManifestNode value, bool mayBePart, bool isThreshold)
    {
        if (value is not ManifestScalar { Kind: ScalarKind.String, Text: var text }) return null;
        if (text.EndsWith("%", StringComparison.Ordinal))
        {
            if (!mayBePart) return "and a part of what there is cannot be reserved. Write an amount such as 500m or 1Gi.";
            bool isPart = double.TryParse(
                text.Substring(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double part);
            return isPart && part <= Whole ? null : "which is no percentage. Write one from 0% to 100%.";
        }

        string example = mayBePart ? "100Mi or 10%" : "500m or 1Gi";
        if (!Quantity.TryParse(text, out Quantity quantity, out _)) return $"which is no amount. Write one such as {example}.";
        if (text[0] == '-') return $"which is less than nothing. Write an amount such as {example}.";
        return isThreshold && quantity.IsZero ? "and a threshold must be more than nothing. Write an amount, or 0% for no threshold." : null;
    }
}
