using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>The functions that take lists for sets.</summary>
internal static class CelSets
{
    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["sets.contains/2"] = CelOverload.On(static (object?[] all, object?[] some) => Contains(all, some)),
        ["sets.equivalent/2"] = CelOverload.On(static (object?[] left, object?[] right) => Contains(left, right) && Contains(right, left)),
        ["sets.intersects/2"] = CelOverload.On(static (object?[] left, object?[] right) => Array.Exists(left, item => CelValues.In(item, right))),
    };

    private static bool Contains(object?[] all, object?[] some) => Array.TrueForAll(some, item => CelValues.In(item, all));
}
