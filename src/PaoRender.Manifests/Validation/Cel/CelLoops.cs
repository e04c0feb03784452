using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The macros that evaluate an expression for items, or for an optional value.</summary>
internal static class CelLoops
{
    private static readonly HashSet<string> s_names =
        ["all", "exists", "exists_one", "existsOne", "filter", "map", "optMap", "optFlatMap"];

    /// <summary>Parses a macro after its opening bracket; null where the name is that of none.</summary>
    public static CelExpression? Parse(CelParser parser, CelExpression target, string name)
    {
        if (!s_names.Contains(name)) return null;
        string first = parser.TakeName();
        parser.Expect(",");
        string? second = name is "all" or "exists" or "exists_one" or "existsOne" ? parser.TakeVariable() : null;
        List<CelExpression> bodies = parser.Arguments(")");
        if (bodies.Count != 1 && !(name == "map" && bodies.Count == 2))
            throw CelException.Unsupported($"{name}() has more arguments than are understood");
        CelExpression body = bodies[bodies.Count - 1];
        if (name is "optMap" or "optFlatMap") return scope => Optional(name, target(scope), value => body(new CelScope(first, value, scope)));

        CelExpression? filter = bodies.Count == 2 ? bodies[0] : null;
        return scope =>
        {
            CelScope[] items = [.. Items(target(scope), second is not null).Select(item => Inner(item, first, second, scope))];
            if (filter is not null) items = Array.FindAll(items, item => CelValues.Boolean(filter(item)));
            return Loop(name, items, body);
        };
    }

    private static CelScope Inner((object? Key, object? Value) item, string first, string? second, CelScope outer) => second is null
        ? new CelScope(first, item.Key, outer)
        : new CelScope(second, item.Value, new CelScope(first, item.Key, outer));

    private static object? Optional(string name, object? value, Func<object?, object?> body) => value switch
    {
        CelOptional { HasValue: false } => value,
        CelOptional optional => name == "optMap" ? CelOptional.Of(body(optional.Value)) : body(optional.Value),
        _ => throw CelException.Unsupported($"{name}() stands on something that is not an optional value"),
    };

    /// <summary>What one variable takes is the key; two take index and item, or key and value.</summary>
    private static IEnumerable<(object? Key, object? Value)> Items(object? value, bool both) => value switch
    {
        object?[] list => list.Select((item, at) => both ? ((long)at, item) : (item, (object?)null)),
        CelObject mapping => mapping.Node.Entries.Select(entry => ((object?)entry.Key, both ? mapping.Get(entry.Key) : null)),
        _ => throw CelException.Unsupported("it loops over something that is not a list"),
    };

    private static object? Loop(string name, CelScope[] items, CelExpression body)
    {
        switch (name)
        {
            case "map":
                return Array.ConvertAll(items, item => body(item));
            case "filter":
                return Array.ConvertAll(Array.FindAll(items, item => CelValues.Boolean(body(item))), static item => item.Value);
            case "exists_one" or "existsOne":
                return items.Count(item => CelValues.Boolean(body(item))) == 1;
        }

        // One item can decide although others fail.
        bool decides = name == "exists";
        CelException? error = null;
        foreach (CelScope item in items)
        {
            try
            {
                if (CelValues.Boolean(body(item)) == decides) return decides;
            }
            catch (CelException found)
            {
                error = found;
            }
        }

        return error is null ? !decides : throw error;
    }
}
