using System;
using System.Collections.Generic;
using System.IO.Enumeration;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.NodeTools.Tests.Configuration;

/// <summary>One assignment or comparison of a udev rule.</summary>
internal sealed record UdevTerm(string Key, string Operator, string Value);

/// <summary>The part of udev's rule language that a rules file may use here, taken apart and applied to an event.</summary>
internal static partial class UdevRules
{
    // udev(7); the second half says which operators a key takes.
    private static readonly Dictionary<string, string[]> s_keys = new(StringComparer.Ordinal)
    {
        ["SUBSYSTEM"] = ["==", "!="],
        ["ACTION"] = ["==", "!="],
        ["DEVPATH"] = ["==", "!="],
        ["TAG"] = ["+=", "-="],
        ["PROGRAM"] = ["=="],
        ["ENV"] = ["=", "+="],
    };

    /// <summary>The rules; anything that udev would not take fails.</summary>
    public static List<UdevTerm[]> Parse(string text)
    {
        var rules = new List<UdevTerm[]>();
        foreach (string line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            Assert.Matches(Rule(), line);
            UdevTerm[] terms =
            [
                .. Term().Matches(line).Select(match => new UdevTerm(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)),
            ];
            foreach (UdevTerm term in terms)
            {
                string key = term.Key.Split('{')[0];
                Assert.True(s_keys.TryGetValue(key, out string[]? operators), "udev has no key " + key);
                Assert.Contains(term.Operator, operators!);
            }

            rules.Add(terms);
        }

        return rules;
    }

    /// <summary>Whether all comparisons of a rule hold for an event; a program's exit status is not looked at.</summary>
    public static bool Matches(UdevTerm[] rule, string subsystem, string action, string devpath) => rule.All(term => term.Key switch
    {
        "SUBSYSTEM" => Compare(term, subsystem),
        "ACTION" => Compare(term, action),
        "DEVPATH" => Compare(term, devpath),
        _ => true,
    });

    private static bool Compare(UdevTerm term, string value) =>
        FileSystemName.MatchesSimpleExpression(term.Value, value, ignoreCase: false) == (term.Operator == "==");

    [GeneratedRegex("""^([A-Z]+(\{[A-Z_]+\})?(==|!=|\+=|-=|=)"[^"]*"(, |$))+$""")]
    private static partial Regex Rule();

    [GeneratedRegex("""([A-Z]+(?:\{[A-Z_]+\})?)(==|!=|\+=|-=|=)"([^"]*)"(?:, |$)""")]
    private static partial Regex Term();
}
