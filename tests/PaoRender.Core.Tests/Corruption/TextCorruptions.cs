using System;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Characters that editors, chats and templates leave in a value.</summary>
internal static class TextCorruptions
{
    private const string Unclosed = "quotes end where the next ones stand";

    public static readonly CorruptionKind[] All =
    [
        Of("quote-double-unclosed", line => line.WithValue("\"" + line.Text)) with { Elsewhere = Unclosed },
        Of("quote-single-unclosed", line => line.WithValue("'" + line.Text)) with { Elsewhere = Unclosed },
        Of("quote-smart", line => line.WithValue("\u201C" + line.Text + "\u201D")),
        Of("quote-smart-single", line => line.WithValue("\u2018" + line.Text + "\u2019")),
        Of("quote-doubled", line => line.WithValue("\"\"" + line.Text + "\"\"")) with { Elsewhere = Unclosed },
        Of("quote-escaped", line => line.WithValue("\\\"" + line.Text + "\\\"")),
        Of("dash-long", line => line.Text.Contains('-') ? line.WithText(line.Text.Replace('-', '\u2013')) : null),
        Of("dash-minus", line => line.Text.Contains('-') ? line.WithText(line.Text.Replace('-', '\u2212')) : null),
        Of("space-no-break", line => line.WithText(line.Text + "\u00A0")),
        Of("space-zero-width", line => line.WithText(line.Text.Insert(line.Text.Length / 2, "\u200B"))),
        Of("space-ideographic", line => line.WithText("\u3000" + line.Text)),
        Of("mark-byte-order", line => line.WithText("\uFEFF" + line.Text)),
        Of("mark-left-to-right", line => line.WithText(line.Text + "\u200E")),
        Of("digits-full-width", line => line.Text.Contains('2') ? line.WithText(line.Text.Replace('2', '\uFF12')) : null),
        Of("control-bell", line => line.WithValue("\"" + line.Text + "\\a\"")),
        Of("control-raw", line => line.WithText(line.Text + "\u0007")),
        Of("control-null", line => line.WithText(line.Text + "\0")),
        Of("control-line-break", line => line.WithValue("\"" + line.Text + "\\n\"")),
        Of("escape-unknown", line => line.WithValue("\"" + line.Text + "\\q\"")),
        Of("escape-out-of-range", line => line.WithValue("\"\\UFFFFFFFF" + line.Text + "\"")),
        Of("surrogate-alone", line => line.WithText(line.Text + "\uD800")),
        Of("letter-other-alphabet", line => line.Text.Contains('e') ? line.WithText(line.Text.Replace('e', '\u0435')) : null),
        Of("template-go", line => line.WithValue("{{ .Values.it }}")),
        Of("template-go-quoted", line => line.WithValue("\"{{ .Values.it }}\"")),
        Of("template-hub", line => line.WithValue("'{{hub fromConfigMap \"\" \"a\" \"b\" hub}}'")),
        Of("template-shell", line => line.WithValue("$NAME")),
        Of("template-braces", line => line.WithValue("${NAME}")),
        Of("template-angles", line => line.WithValue("<NAME>")),
        Of("template-at", line => line.WithValue("\"@NAME@\"")),
        Of("template-percent", line => line.WithValue("\"%NAME%\"")),
        Of("alias-unknown", line => line.WithValue("*other")),
        Of("anchor", line => line.WithValue("&one " + line.Value)),
        Of("tag-custom", line => line.WithValue("!custom " + line.Value)),
        Of("tag-binary", line => line.WithValue("!!binary " + line.Value)),
        Of("tag-integer", line => line.IsText ? line.WithValue("!!int " + line.Value) : null),
        Of("tag-unknown", line => line.WithValue("!!what " + line.Value)),
        Of("bracket-unclosed", line => line.WithValue("[" + line.Value)) with { Elsewhere = "brackets end where the next key cannot stand" },
        Of("brace-unclosed", line => line.WithValue("{" + line.Value)) with { Elsewhere = "brackets end where the next key cannot stand" },
        Of("bracket-too-many", line => line.IsQuoted ? line.WithValue(line.Value + "]") : null),
        Of("at-sign", line => line.WithValue("@" + line.Text)),
        Of("back-quote", line => line.WithValue("`" + line.Text + "`")),
        Of("block-without-text", line => line.WithValue("|")),
    ];

    private static CorruptionKind Of(string name, Func<CorruptibleLine, string?> change) =>
        new(name, line => line.HasScalar ? change(line) : null);
}
