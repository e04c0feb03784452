using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Rules;

namespace PaoRender;

/// <summary>Every rule that there is.</summary>
public static class RuleCatalogue
{
    private static readonly Dictionary<string, RuleInfo> s_byCode =
        RuleList.All.Select(rule => rule.Info).ToDictionary(info => info.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of each, in the order of their codes.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [.. s_byCode.Values.OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The rule of a code, in upper or lower case; null where there is none.</summary>
    /// <param name="code">A code, such as <c>PAO1104</c>.</param>
    public static RuleInfo? Find(string code)
    {
        Require.NotNull(code, nameof(code));
        return s_byCode.TryGetValue(code, out RuleInfo? rule) ? rule : null;
    }
}
