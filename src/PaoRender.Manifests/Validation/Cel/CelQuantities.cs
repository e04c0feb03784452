using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Resource quantities.</summary>
internal static class CelQuantities
{
    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["isQuantity/1"] = CelOverload.On(static (string text) => Quantity.TryParse(text, out _, out _)),
        ["quantity/1"] = CelOverload.On(static (string text) =>
            Quantity.TryParse(text, out Quantity value, out _) ? value : throw CelException.Failed($"'{text}' is not a valid quantity")),
    };

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["compareTo/1"] = CelOverload.On(static (Quantity x, Quantity y) => (long)x.CompareTo(y)),
        ["isLessThan/1"] = CelOverload.On(static (Quantity x, Quantity y) => x.CompareTo(y) < 0),
        ["isGreaterThan/1"] = CelOverload.On(static (Quantity x, Quantity y) => x.CompareTo(y) > 0),
        ["sign/0"] = CelOverload.On(static (Quantity x) => (long)x.CompareTo(default)),
        ["isInteger/0"] = CelOverload.On(static (Quantity x) => x.TryGetInt64(out _)),
        ["asInteger/0"] = CelOverload.On(static (Quantity x) =>
            x.TryGetInt64(out long number) ? number : throw CelException.Failed($"{x} is not a whole number")),
        ["add/1"] = static values => (values[0], values[1]) switch
        {
            (Quantity x, Quantity y) => x.Add(y),
            (Quantity x, long y) => x.Add(new Quantity(y)),
            _ => CelOverload.None,
        },
        ["sub/1"] = static values => (values[0], values[1]) switch
        {
            (Quantity x, Quantity y) => x.Subtract(y),
            (Quantity x, long y) => x.Subtract(new Quantity(y)),
            _ => CelOverload.None,
        },
    };
}
