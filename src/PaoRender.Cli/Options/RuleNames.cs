using System.Linq;
using PaoRender.Manifests;
using PaoRender.Rules;

namespace PaoRender.Cli;

/// <summary>Codes of rules as people type them.</summary>
internal static class RuleNames
{
    private const string Prefix = "PAO";

    /// <summary>What to say of a code that no rule has: which one may be meant, such as <c>PAO1532</c> for <c>1532</c>.</summary>
    public static string Unknown(string code)
    {
        string[] all = [.. RuleCatalogue.All.Select(rule => rule.Code)];
        string whole = code.Length > 0 && code.All(char.IsAsciiDigit) ? Prefix + code : code.ToUpperInvariant();
        string? near = all.Contains(whole) ? whole : Spelling.Nearest(whole, all);
        return $"There is no rule '{code}'. " + (near is null ? $"Rules are listed at {RuleInfo.HelpBase}" : $"Did you mean {near}?");
    }
}
