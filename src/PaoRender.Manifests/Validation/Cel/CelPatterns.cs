using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>The functions that take a regular expression.</summary>
internal static class CelPatterns
{
    public static readonly CelFunction Matches = CelOverload.On(static (string text, string pattern) => Found(text, pattern, 1).Length > 0);

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["matches/1"] = Matches,
        ["find/1"] = CelOverload.On(static (string text, string pattern) => Found(text, pattern, 1).FirstOrDefault() ?? ""),
        ["findAll/1"] = CelOverload.On(static (string text, string pattern) => Found(text, pattern, -1)),
        ["findAll/2"] = CelOverload.On(static (string text, string pattern, long limit) => Found(text, pattern, limit)),
    };

    private static object?[] Found(string text, string pattern, long limit)
    {
        var translated = Re2Pattern.Translate(pattern);
        if (translated.Regex is not { } regex) throw CelException.Unsupported($"{pattern}: {translated.Problem}");
        try
        {
            var found = new List<object?>();
            for (Match match = regex.Match(text); match.Success && found.Count != limit; match = match.NextMatch()) found.Add(match.Value);
            return [.. found];
        }
        catch (RegexMatchTimeoutException)
        {
            throw CelException.Unsupported($"the pattern {pattern} took too long");
        }
    }
}
