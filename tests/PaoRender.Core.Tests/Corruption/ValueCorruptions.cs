using System;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Values that are lost, misspelt or of another type.</summary>
internal static class ValueCorruptions
{
    public static readonly CorruptionKind[] All =
    [
        Any("value-lost", line => line.WithValue("").TrimEnd()),
        Any("value-null", line => line.WithValue("null")),
        Any("value-tilde", line => line.WithValue("~")),
        Any("value-empty", line => line.WithValue("\"\"")),
        Any("value-blank", line => line.WithValue("\" \"")),
        Any("value-in-list", line => line.WithValue("[" + line.Value + "]")),
        Any("value-in-map", line => line.WithValue("{value: " + line.Value + "}")),
        Any("value-short", line => line.Text.Length > 1 ? line.WithText(line.Text[..^1]) : null),
        Any("value-last-doubled", line => line.Text.Length > 0 ? line.WithText(line.Text + line.Text[^1]) : null),
        Any("value-upper", line => line.WithText(line.Text.ToUpperInvariant())),
        Any("value-lower", line => line.WithText(line.Text.ToLowerInvariant())),
        Any("value-swapped", line => line.Text.Length > 1 ? line.WithText(line.Text[1..2] + line.Text[..1] + line.Text[2..]) : null),
        Any("value-trailing-comma", line => line.WithText(line.Text + ",")),
        Any("value-trailing-semicolon", line => line.WithText(line.Text + ";")),
        Any("value-two-words", line => line.WithText(line.Text + " " + line.Text)),
        Any("value-other-field", line => line.HasKey ? line.WithText(line.Key) : null),
        Any("value-letter-for-digit", line => line.Text.Contains('0') ? line.WithText(line.Text.Replace('0', 'O')) : null),
        Any("value-glued-comment", line => line.WithText(line.Text + "#note")),
        Of("boolean-yes", line => line.IsBoolean, line => line.WithValue(line.Value == "true" ? "yes" : "no")),
        Of("boolean-on", line => line.IsBoolean, line => line.WithValue(line.Value == "true" ? "on" : "off")),
        Of("boolean-quoted", line => line.IsBoolean, line => line.WithValue("\"" + line.Value + "\"")),
        Of("boolean-number", line => line.IsBoolean, line => line.WithValue(line.Value == "true" ? "1" : "0")),
        Of("boolean-misspelt", line => line.IsBoolean, line => line.WithValue(line.Value == "true" ? "ture" : "fasle")),
        Of("text-unquoted", line => line.IsQuoted && line.Text.Length > 0, line => line.WithValue(line.Text)),
        Of("text-list-cut", line => line.Text.Contains(','), line => line.WithText(line.Text[..line.Text.IndexOf(',')])),
        Of("text-blank-after-comma", line => line.Text.Contains(','), line => line.WithText(line.Text.Replace(",", ", "))),
        Of("text-range-backwards", line => line.Text.Split('-') is [var low, var high] && int.TryParse(low, out _) && int.TryParse(high, out _),
            line => line.WithText(string.Join('-', line.Text.Split('-')[1], line.Text.Split('-')[0]))),
        Of("text-range-open", line => line.Text.Contains('-'), line => line.WithText(line.Text[..(line.Text.IndexOf('-') + 1)])),
        Of("text-dots-for-range", line => line.Text.Contains('-'), line => line.WithText(line.Text.Replace("-", ".."))),
    ];

    private static CorruptionKind Any(string name, Func<CorruptibleLine, string?> change) => Of(name, line => true, change);

    private static CorruptionKind Of(string name, Func<CorruptibleLine, bool> applies, Func<CorruptibleLine, string?> change) =>
        new(name, line => line.HasScalar && applies(line) && change(line) is { } changed && changed != line.ToString() ? changed : null);
}
