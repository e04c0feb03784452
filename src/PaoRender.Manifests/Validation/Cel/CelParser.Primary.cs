using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <content>What an expression begins with: texts, numbers, names, lists, maps.</content>
internal sealed partial class CelParser
{
    private static readonly HashSet<string> s_libraries = ["optional", "sets", "format", "ip"];

    private CelExpression Primary()
    {
        CelToken token = Token;
        _at++;
        switch (token.Kind)
        {
            case CelTokenKind.Text:
                return _ => token.Text;
            case CelTokenKind.Integer when long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long number):
                return _ => number;
            case CelTokenKind.Double when double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number):
                return _ => number;
            case CelTokenKind.Name:
                return Named(token.Text);
            case CelTokenKind.Sign when token.Text == "(":
                CelExpression inner = Conditional();
                Expect(")");
                return inner;
            case CelTokenKind.Sign when token.Text == "[":
                CelExpression[] items = [.. Arguments("]")];
                return scope => Array.ConvertAll(items, item => item(scope));
            case CelTokenKind.Sign when token.Text == "{":
                return Map();
            default:
                _at--;
                throw Unexpected();
        }
    }

    private CelExpression Named(string name)
    {
        switch (name)
        {
            case "true" or "false":
                return _ => name == "true";
            case "null":
                return _ => null;
            case "oldSelf":
                throw CelException.Unsupported("it compares with the object before a change (a transition rule)");
        }

        if (s_libraries.Contains(name) && Token.Is(".") && CelFunctions.IsGlobal(name + "." + _tokens[_at + 1].Text))
        {
            Expect(".");
            name += "." + TakeName();
        }

        if (!Take("(")) return scope => scope.Find(name);
        return name == "has" ? Has() : CelFunctions.Global(name, Arguments(")"));
    }

    /// <summary>The macro <c>has(a.b)</c>, after its opening bracket.</summary>
    private CelExpression Has()
    {
        LastSelection = null;
        Unary();
        CelSelection selection = LastSelection ?? throw CelException.Unsupported("has() needs a field");
        Expect(")");
        return selection.Has;
    }

    private CelExpression Map()
    {
        var entries = new List<(CelExpression Key, CelExpression Value)>();
        while (!Take("}"))
        {
            if (entries.Count > 0) Expect(",");
            if (entries.Count > 0 && Take("}")) break;
            CelExpression key = Conditional();
            Expect(":");
            entries.Add((key, Conditional()));
        }

        return scope => new CelObject(new ManifestMapping(entries.ConvertAll(entry => Entry(entry.Key(scope), entry.Value(scope)))), null);
    }

    private static ManifestEntry Entry(object? key, object? value) => (key, value) switch
    {
        (string name, string text) => new ManifestEntry(name, 0, 0, new ManifestScalar(ScalarKind.String, text)),
        (string name, long number) =>
            new ManifestEntry(name, 0, 0, new ManifestScalar(ScalarKind.Integer, number.ToString(CultureInfo.InvariantCulture))),
        (string name, bool flag) => new ManifestEntry(name, 0, 0, new ManifestScalar(ScalarKind.Boolean, flag ? "true" : "false")),
        (string name, CelObject mapping) => new ManifestEntry(name, 0, 0, mapping.Node),
        _ => throw CelException.Unsupported("it makes a map of something that is not put into maps here"),
    };
}
