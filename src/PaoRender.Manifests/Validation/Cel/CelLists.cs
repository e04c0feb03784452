using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The functions on lists, and those that texts have too.</summary>
internal static class CelLists
{
    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["size/0"] = Size,
        ["sum/0"] = CelOverload.On(static (object?[] list) => Sum(list)),
        ["min/0"] = CelOverload.On(static (object?[] list) => Extreme(list, -1)),
        ["max/0"] = CelOverload.On(static (object?[] list) => Extreme(list, 1)),
        ["isSorted/0"] = CelOverload.On(static (object?[] list) =>
            list.Zip(list.Skip(1), CelValues.Compare).All(static order => order <= 0)),
        ["indexOf/1"] = static values => (values[0], values[1]) switch
        {
            (string text, string part) => (long)CelStrings.Countable(text).IndexOf(part, StringComparison.Ordinal),
            (object?[] list, var item) => (long)Array.FindIndex(list, other => CelValues.Same(other, item)),
            _ => CelOverload.None,
        },
        ["indexOf/2"] = CelOverload.On(static (string text, string part, long from) =>
            (long)text.IndexOf(part, At(text, from), StringComparison.Ordinal)),
        ["lastIndexOf/1"] = static values => (values[0], values[1]) switch
        {
            (string text, string part) => LastIndex(text, part, text.Length),
            (object?[] list, var item) => (long)Array.FindLastIndex(list, other => CelValues.Same(other, item)),
            _ => CelOverload.None,
        },
        ["lastIndexOf/2"] = CelOverload.On(static (string text, string part, long from) => LastIndex(text, part, At(text, from))),
    };

    /// <summary>The length of a text in code points, or the number of items or entries.</summary>
    public static object? Size(object?[] values) => values[0] switch
    {
        string text => (long)CodePoints.Count(text),
        object?[] list => (long)list.Length,
        CelObject mapping => (long)mapping.Node.Entries.Count,
        CelBytes bytes => bytes.Size,
        _ => CelOverload.None,
    };

    private static int At(string text, long from) =>
        from >= 0 && from <= CelStrings.Countable(text).Length ? (int)from : throw CelException.Failed("an index is out of range");

    /// <summary>The last place, not after the given one, where the part begins.</summary>
    private static long LastIndex(string text, string part, int from)
    {
        for (int at = Math.Min(from, CelStrings.Countable(text).Length - part.Length); at >= 0; at--)
        {
            if (string.CompareOrdinal(text, at, part, 0, part.Length) == 0) return at;
        }

        return -1;
    }

    private static object? Sum(object?[] list) =>
        list.Length == 0 ? 0L : list.Skip(1).Aggregate(list[0], static (sum, item) => CelLogic.Arithmetic("+", sum, item));

    private static object? Extreme(object?[] list, int side)
    {
        if (list.Length == 0) throw CelException.Failed("a list without items has neither a minimum nor a maximum");
        return list.Aggregate((best, item) => CelValues.Compare(item, best) * side > 0 ? item : best);
    }
}
