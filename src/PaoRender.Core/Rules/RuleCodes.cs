using System;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Tells the codes of rules from what only looks like one.</summary>
internal static class RuleCodes
{
    private const string Prefix = "PAO";
    private const int Digits = 4;

    private static readonly string[] s_all = [.. RuleList.All.Select(rule => rule.Info.Code)];

    /// <summary>Whether a text has the form of our codes: nobody else gives such.</summary>
    public static bool IsOurs(string code) =>
        Require.NotNull(code, nameof(code)).StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && code.Length == Prefix.Length + Digits
        && int.TryParse(code.Substring(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>What is wrong with a code, and which may be meant; null when there is a rule with it.</summary>
    public static string? Problem(string code)
    {
        if (s_all.Contains(code, StringComparer.OrdinalIgnoreCase)) return null;
        string advice = Spelling.Nearest(code.ToUpperInvariant(), s_all) is { } near
            ? $"Did you mean {near}?"
            : $"The rules are listed at {RuleInfo.HelpBase}";
        return $"There is no rule '{code}', so nothing follows from this. {advice}";
    }
}
