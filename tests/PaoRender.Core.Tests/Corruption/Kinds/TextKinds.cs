using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Corruption.Kinds;

/// <summary>A text that is not what it looks like, or not what was meant.</summary>
internal static partial class TextKinds
{
    public static IReadOnlyList<CorruptionKind> All { get; } =
    [
        new("quotes-lost", site => site.IsQuoted ? site.WithValue(site.Bare) : null),
        new("quote-not-closed", site => site.IsQuoted ? site.WithValue(site.Value[..^1]) : null),
        new("quote-only-opened", site => site.IsPlainText ? site.WithValue('"' + site.Value) : null),
        new("single-quote-only-opened", site => site.IsPlainText ? site.WithValue("'" + site.Value) : null),
        new("quote-only-closed", site => site.IsPlainText ? site.WithValue(site.Value + '"') : null),
        new("quoted-twice", site => site.IsPlainText ? site.WithValue("\"'" + site.Value + "'\"") : null),
        new("smart-quotes", site => site.IsScalar ? site.WithValue('\u201c' + site.Bare + '\u201d') : null),
        new("back-quotes", site => site.IsPlainText ? site.WithValue('`' + site.Value + '`') : null),
        new("blank-in-quotes", site => site.IsScalar && site.Bare.Length > 0 && !site.IsNumber ? site.WithValue("\" " + Escaped(site) + "\"") : null),
        new("blank-at-end-in-quotes", site => site.IsScalar && site.Bare.Length > 0 && !site.IsNumber ? site.WithValue("\"" + Escaped(site) + " \"") : null),
        new("no-break-space", site => site.IsPlainText ? site.WithValue(site.Value + "\u00a0") : null),
        new("zero-width-space", site => site.IsPlainText ? site.WithValue(site.Value.Insert(1, "\u200b")) : null),
        new("byte-order-mark-inside", site => site.IsPlainText ? site.WithValue("\ufeff" + site.Value) : null),
        new("en-dash-for-hyphen", site => site.IsPlainText && site.Value.Contains('-') ? site.WithValue(site.Value.Replace('-', '\u2013')) : null),
        new("full-width-digits", site => site.IsScalar && site.Bare.Any(char.IsAsciiDigit) ? site.WithValue(FullWidth(site.Value)) : null),
        new("look-alike-letter", site => site.IsPlainText && site.Value.Contains('e') ? site.WithValue(site.Value.Replace('e', '\u0435')) : null),
        new("word-letter-lost", site => site.IsWord ? site.WithValue(site.Value.Remove(site.Value.Length / 2, 1)) : null),
        new("word-first-letter-case", site => site.IsWord ? site.WithValue(FirstCase(site.Value)) : null),
        new("word-upper-case", site => site.IsWord ? site.WithValue(site.Value.ToUpperInvariant()) : null),
        new("word-lower-case", site => site.IsWord ? site.WithValue(site.Value.ToLowerInvariant()) : null),
        new("unit-lost", site => Size().IsMatch(site.Value) ? site.WithValue(site.Value[..^1]) : null),
        new("unit-lower-case", site => Size().IsMatch(site.Value) ? site.WithValue(site.Value.ToLowerInvariant()) : null),
        new("unit-binary", site => Size().IsMatch(site.Value) ? site.WithValue(site.Value + "i") : null),
        new("unit-with-byte", site => Size().IsMatch(site.Value) ? site.WithValue(site.Value + "B") : null),
        new("unit-after-blank", site => Size().IsMatch(site.Value) ? site.WithValue(site.Value[..^1] + " " + site.Value[^1]) : null),
        new("range-with-colon", site => Range().IsMatch(site.Value) ? site.WithValue(site.Value.Replace('-', ':')) : null),
        new("range-with-dots", site => Range().IsMatch(site.Value) ? site.WithValue(site.Value.Replace("-", "..")) : null),
        new("range-with-blanks", site => Range().IsMatch(site.Value) ? site.WithValue(site.Value.Replace("-", " - ")) : null),
        new("range-backwards", site => Range().IsMatch(site.Value) ? site.WithValue(string.Join('-', site.Value.Split('-').Reverse())) : null),
        new("range-open", site => Range().IsMatch(site.Value) ? site.WithValue(site.Value[..(site.Value.IndexOf('-') + 1)]) : null),
        new("list-with-semicolon", site => site.IsPlainText && site.Value.Contains(',') ? site.WithValue(site.Value.Replace(',', ';')) : null),
        new("comma-behind-value", site => site.IsScalar ? site.WithValue(site.Value + ",") : null),
        new("semicolon-behind-value", site => site.IsScalar ? site.WithValue(site.Value + ";") : null),
        new("value-twice", site => site.IsScalar ? site.WithValue(site.Value + " " + site.Value) : null),
        new("comment-without-blank", site => site.IsScalar ? site.WithValue(site.Value + "#note") : null),
        new("comment-with-slashes", site => site.IsScalar ? site.WithValue(site.Value + " // note") : null),
        new("comment-eats-value", site => site.IsScalar ? site.WithValue("# " + site.Value) : null),
        new("control-character", site => site.IsScalar ? site.WithValue(site.Value + "\u0007") : null),
        new("bad-escape", site => site.IsScalar ? site.WithValue("\"\\q" + Escaped(site) + "\"") : null),
        new("not-a-character", site => site.IsPlainText ? site.WithValue(site.Value + "\ufffd") : null),
    ];

    private static string Escaped(CorruptionSite site) => site.Bare.Replace("\\", "\\\\").Replace("\"", "\\\"");

    private static string FirstCase(string text) => (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..];

    private static string FullWidth(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uff10') : c));

    [GeneratedRegex("^[0-9]+[KMGT]$")]
    private static partial Regex Size();

    [GeneratedRegex("^[0-9]+-[0-9]+$")]
    private static partial Regex Range();
}
