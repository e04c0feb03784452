using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Fields, indexes, calls and loops on a value.</summary>
internal static class CelMember
{
    // Names that expressions cannot write are spelled with these.
    private static readonly (string Written, string Meant)[] s_escapes =
        [("__dot__", "."), ("__dash__", "-"), ("__slash__", "/"), ("__underscores__", "__")];

    private static readonly HashSet<string> s_loops = ["all", "exists", "exists_one", "filter", "map"];

    public static CelExpression Parse(CelParser parser, CelExpression target)
    {
        while (true)
        {
            if (parser.Take("["))
            {
                CelExpression list = target, index = parser.Conditional();
                parser.Need("]");
                target = scope => CelValues.Index(list(scope), index(scope));
            }
            else if (parser.Take("."))
            {
                string name = parser.TakeName();
                target = parser.Take("(") ? Call(parser, target, name) : Select(target, Unescape(name));
            }
            else
            {
                return target;
            }
        }
    }

    /// <summary>The macro <c>has(a.b)</c>, after its opening bracket.</summary>
    public static CelExpression Has(CelParser parser)
    {
        string root = parser.TakeName();
        if (root == "oldSelf") throw CelException.Unsupported("it compares with the object before a change (a transition rule)");
        var names = new List<string>();
        while (parser.Take(".")) names.Add(Unescape(parser.TakeName()));
        parser.Need(")");
        if (names.Count == 0) throw CelException.Unsupported("has() needs a field");
        return scope =>
        {
            object? value = scope.Find(root);
            for (int i = 0; i < names.Count - 1; i++) value = CelValues.Field(value, names[i]);
            if (value is not ManifestMapping mapping) throw CelException.Unsupported("has() stands on something that is no object");
            return mapping[names[names.Count - 1]] is not null;
        };
    }

    private static CelExpression Select(CelExpression target, string name) => scope => CelValues.Field(target(scope), name);

    private static CelExpression Call(CelParser parser, CelExpression target, string name)
    {
        if (!s_loops.Contains(name)) return CelFunctions.Method(name, target, parser.Arguments(")"));
        string variable = parser.TakeName();
        parser.Need(",");
        List<CelExpression> bodies = parser.Arguments(")");
        if (bodies.Count != 1) throw CelException.Unsupported($"{name}() has more arguments than are understood");
        CelExpression body = bodies[0];
        return scope => Loop(name, Items(target(scope)), item => body(new CelScope(variable, item, scope)));
    }

    private static object?[] Items(object? value) => value switch
    {
        object?[] list => list,
        ManifestMapping mapping => [.. mapping.Entries.Select(static entry => (object?)entry.Key)],
        _ => throw CelException.Unsupported("it loops over something that is no list"),
    };

    private static object? Loop(string name, object?[] items, Func<object?, object?> body)
    {
        switch (name)
        {
            case "map":
                return Array.ConvertAll(items, item => body(item));
            case "filter":
                return Array.FindAll(items, item => CelValues.Boolean(body(item)));
            case "exists_one":
                return items.Count(item => CelValues.Boolean(body(item))) == 1;
        }

        // One item can decide although others fail.
        bool decides = name == "exists";
        CelException? fault = null;
        foreach (object? item in items)
        {
            try
            {
                if (CelValues.Boolean(body(item)) == decides) return decides;
            }
            catch (CelException found)
            {
                fault = found;
            }
        }

        return fault is null ? !decides : throw fault;
    }

    private static string Unescape(string name)
    {
        if (name.IndexOf("__", StringComparison.Ordinal) < 0) return name;
        var text = new StringBuilder(name);
        foreach ((string written, string meant) in s_escapes) text.Replace(written, meant);
        string plain = text.ToString();
        // A keyword as a name: __namespace__.
        return plain == name && name.Length > 4 && name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal)
            ? name.Substring(2, name.Length - 4)
            : plain;
    }
}
