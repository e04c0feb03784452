using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>A key that is not written as it should be.</summary>
internal static class KeyKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("key-letter-lost", site => Named(site)?.WithKey(site.Key.Remove(Middle(site), 1))),
        new("key-letters-swapped", site => Named(site)?.WithKey(Swap(site.Key, Middle(site)))),
        new("key-letter-doubled", site => Named(site)?.WithKey(site.Key.Insert(Middle(site), site.Key.Substring(Middle(site), 1)))),
        new("key-plural", site => Named(site)?.WithKey(site.Key + "s")),
        new("key-first-letter-case", site => Named(site)?.WithKey(FirstCase(site.Key))),
        new("key-lower-case", site => Named(site)?.WithKey(site.Key.ToLowerInvariant())),
        new("key-upper-case", site => Named(site)?.WithKey(site.Key.ToUpperInvariant())),
        new("key-with-underscores", site => Named(site)?.WithKey(Parts(site.Key, '_'))),
        new("key-with-hyphens", site => Named(site)?.WithKey(Parts(site.Key, '-'))),
        new("key-quoted", site => Named(site)?.WithKey('"' + site.Key + '"')),
        new("key-quote-not-closed", site => Named(site)?.WithKey('"' + site.Key)),
        new("key-blank-before-colon", site => Named(site)?.WithKey(site.Key + " ")),
        new("key-blank-inside", site => Named(site)?.WithKey(site.Key.Insert(Middle(site), " "))),
        new("key-no-break-space", site => Named(site)?.WithKey(site.Key + "\u00a0")),
        new("key-zero-width-space", site => Named(site)?.WithKey(site.Key.Insert(Middle(site), "\u200b"))),
        new("key-look-alike-letter", site => Named(site)?.WithKey(site.Key.Replace('e', '\u0435').Replace('a', '\u0430'))),
        new("key-empty", site => Named(site)?.WithKey("")),
        new("key-null", site => Named(site)?.WithKey("~")),
        new("key-number", site => Named(site)?.WithKey("7")),
        new("colon-without-blank", site => site.IsEntry && site.Value.Length > 0 ? site.Lead + site.Key + ":" + site.Value : null),
        new("colon-lost", site => site.IsEntry ? site.Lead + site.Key + " " + site.Value : null),
        new("colon-is-equals", site => site.IsEntry ? site.Lead + site.Key + "=" + site.Value : null),
        new("colon-full-width", site => site.IsEntry ? site.Lead + site.Key + "\uff1a " + site.Value : null),
        new("line-twice", site => site.IsEntry && site.Value.Length > 0 && site.Lead.TrimStart().Length == 0 ? site.Line + "\n" + site.Line : null),
        new("key-twice", site => site.IsEntry && site.IsScalar && site.Lead.TrimStart().Length == 0
            ? site.Line + "\n" + site.WithValue(site.IsNumber ? "9" : "other")
            : null),
        new("unknown-field", site => site.IsEntry && site.Lead.TrimStart().Length == 0 ? site.Indent + "unknown: 1\n" + site.Line : null),
    ];

    private static CorruptionSite? Named(CorruptionSite site) => site.IsEntry && site.Key[0] != '"' && site.Key.Length > 2 ? site : null;

    private static int Middle(CorruptionSite site) => site.Key.Length / 2;

    private static string Swap(string text, int at) => text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..];

    private static string FirstCase(string text) => (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..];

    private static string Parts(string text, char between) =>
        string.Concat(text.Select(c => char.IsUpper(c) ? between + char.ToLowerInvariant(c).ToString() : c.ToString()));
}
