using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Durations and points in time.</summary>
internal static class CelTimes
{
    private const long Second = 1_000_000_000;

    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["duration/1"] = static values => values[0] switch
        {
            GoDuration => values[0],
            string text => GoDuration.TryParse(text, out GoDuration duration)
                ? duration
                : throw CelException.Failed($"'{text}' is not a valid duration"),
            _ => CelOverload.None,
        },
        ["timestamp/1"] = static values => values[0] switch
        {
            DateTimeOffset => values[0],
            string text => Rfc3339.TryParse(text, out DateTimeOffset time) ? time : throw CelException.Failed($"'{text}' is not a valid timestamp"),
            _ => CelOverload.None,
        },
    };

    // Of a duration they give the whole length in that unit.
    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["getHours/0"] = CelOverload.On(static (GoDuration length) => length.Nanoseconds / (3600 * Second)),
        ["getMinutes/0"] = CelOverload.On(static (GoDuration length) => length.Nanoseconds / (60 * Second)),
        ["getSeconds/0"] = CelOverload.On(static (GoDuration length) => length.Nanoseconds / Second),
    };

    /// <summary>Adds and subtracts; <see cref="CelOverload.None"/> where the values are not times.</summary>
    public static object? Arithmetic(string sign, object? left, object? right)
    {
        try
        {
            return (sign, left, right) switch
            {
                ("+", GoDuration x, GoDuration y) => new GoDuration(checked(x.Nanoseconds + y.Nanoseconds)),
                ("-", GoDuration x, GoDuration y) => new GoDuration(checked(x.Nanoseconds - y.Nanoseconds)),
                ("+", DateTimeOffset x, GoDuration y) => x.AddTicks(y.Nanoseconds / 100),
                ("+", GoDuration x, DateTimeOffset y) => y.AddTicks(x.Nanoseconds / 100),
                ("-", DateTimeOffset x, GoDuration y) => x.AddTicks(-(y.Nanoseconds / 100)),
                ("-", DateTimeOffset x, DateTimeOffset y) => new GoDuration(checked((x - y).Ticks * 100)),
                _ => CelOverload.None,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw CelException.Failed("a time is out of range");
        }
    }
}
