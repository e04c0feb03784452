using System;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Fields, indexes and calls on a value.</summary>
internal static class CelMember
{
    // Names that expressions cannot write are spelled with these.
    private static readonly (string Written, string Meant)[] s_escapes =
        [("__dot__", "."), ("__dash__", "-"), ("__slash__", "/"), ("__underscores__", "__")];

    public static CelExpression Parse(CelParser parser, CelExpression target)
    {
        CelSelection? last = null;
        while (true)
        {
            if (parser.Take("["))
            {
                bool optional = parser.Take("?");
                CelExpression list = target, index = parser.Conditional();
                parser.Expect("]");
                last = null;
                target = optional
                    ? scope => CelValues.OptionalIndex(list(scope), index(scope))
                    : scope => CelValues.Index(list(scope), index(scope));
            }
            else if (parser.Take("."))
            {
                bool optional = parser.Take("?");
                string name = parser.TakeName();
                bool isCall = !optional && parser.Take("(");
                last = isCall ? null : new CelSelection(target, Unescape(name), optional);
                target = isCall ? Call(parser, target, name) : last!.Value;
            }
            else
            {
                parser.LastSelection = last;
                return target;
            }
        }
    }

    private static CelExpression Call(CelParser parser, CelExpression target, string name) =>
        CelLoops.Parse(parser, target, name) ?? CelFunctions.Method(name, target, parser.Arguments(")"));

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
