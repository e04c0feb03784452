using System;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Whole numbers that are written otherwise or are none.</summary>
internal static class NumberCorruptions
{
    public static readonly CorruptionKind[] All =
    [
        Of("number-quoted", value => "\"" + value + "\""),
        Of("number-octal", value => "0" + value),
        Of("number-octal-o", value => "0o" + value),
        Of("number-hexadecimal", value => "0x" + value),
        Of("number-underscores", value => value[..1] + "_" + value[1..] + "0"),
        Of("number-exponent", value => value + "e1"),
        Of("number-fraction", value => value + ".5"),
        Of("number-fraction-zero", value => value + ".0"),
        Of("number-negative", value => "-" + value),
        Of("number-plus", value => "+" + value),
        Of("number-huge", value => value + "00000000000000000000"),
        Of("number-unit", value => value + "G"),
        Of("number-percent", value => value + "%"),
        Of("number-words", _ => "two"),
        Of("number-infinite", _ => ".inf"),
        Of("number-sexagesimal", value => value + ":30"),
        Of("number-thousands", value => value + ",000"),
    ];

    private static CorruptionKind Of(string name, Func<string, string> change) =>
        new(name, line => line.IsInteger ? line.WithValue(change(line.Value)) : null);
}
