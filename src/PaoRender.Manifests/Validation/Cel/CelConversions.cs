using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>The functions between types, and the others that stand alone.</summary>
internal static class CelConversions
{
    public static readonly Dictionary<string, CelFunction> Functions = new(StringComparer.Ordinal)
    {
        ["size/1"] = CelLists.Size,
        ["matches/2"] = CelPatterns.Matches,
        ["dyn/1"] = static values => values[0],
        ["type/1"] = static values => CelType.Of(values[0]),
        ["int/1"] = Integer,
        ["double/1"] = Double,
        ["string/1"] = Text,
        ["bool/1"] = static values => values[0] switch
        {
            bool => values[0],
            "true" => true,
            "false" => false,
            _ => CelOverload.None,
        },
    };

    private static object? Integer(object?[] values) => values[0] switch
    {
        long => values[0],
        double and > -9.2e18 and < 9.2e18 => (long)(double)values[0]!,
        double => throw CelException.Failed("a number is out of range"),
        DateTimeOffset time => time.ToUnixTimeSeconds(),
        string text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw CelException.Failed($"'{text}' is not a valid whole number"),
        _ => CelOverload.None,
    };

    private static object? Double(object?[] values) => values[0] switch
    {
        double => values[0],
        long number => (double)number,
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw CelException.Failed($"'{text}' is not a valid number"),
        _ => CelOverload.None,
    };

    private static object? Text(object?[] values) => values[0] switch
    {
        string => values[0],
        long number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IpAddress or CidrBlock => values[0]!.ToString(),
        _ => CelOverload.None,
    };
}
