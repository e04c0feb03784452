using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A value that may be missing.</summary>
internal sealed record CelOptional(bool HasValue, object? Value)
{
    public static readonly CelOptional None = new(false, null);

    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["optional.none/0"] = static _ => None,
        ["optional.of/1"] = static values => Of(values[0]),
        ["optional.ofNonZeroValue/1"] = static values => IsZero(values[0]) ? None : Of(values[0]),
    };

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["hasValue/0"] = CelOverload.On(static (CelOptional optional) => optional.HasValue),
        ["value/0"] = CelOverload.On(static (CelOptional optional) =>
            optional.HasValue ? optional.Value : throw CelException.Failed("an optional has no value")),
        ["orValue/1"] = static values =>
            values[0] is not CelOptional optional ? CelOverload.None : optional.HasValue ? optional.Value : values[1],
        ["or/1"] = CelOverload.On(static (CelOptional optional, CelOptional other) => optional.HasValue ? optional : other),
    };

    public static CelOptional Of(object? value) => new(true, value);

    public bool Equals(CelOptional? other) =>
        other is not null && HasValue == other.HasValue && (!HasValue || CelValues.Same(Value, other.Value));

    public override int GetHashCode() => HasValue ? 1 : 0;

    private static bool IsZero(object? value) => value switch
    {
        null or false or 0L or 0.0 or "" => true,
        object?[] list => list.Length == 0,
        CelObject mapping => mapping.Node.Entries.Count == 0,
        bool or long or double or string => false,
        _ => throw CelException.Unsupported("it asks whether something is empty that has no such state here"),
    };
}
