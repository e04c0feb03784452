using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Compiles an expression of the Common Expression Language.</summary>
internal sealed class CelParser
{
    private const int MaximumDepth = 100;

    private static readonly string[][] s_levels = [["<", "<=", ">", ">=", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"]];

    private readonly List<CelToken> _tokens;
    private int _at;
    private int _depth;

    private CelParser(string text) => _tokens = CelLexer.Split(text);

    private CelToken Token => _tokens[_at];

    /// <exception cref="CelException">It has something that is not evaluated here.</exception>
    public static CelExpression Parse(string text)
    {
        var parser = new CelParser(text);
        CelExpression expression = parser.Conditional();
        return parser.Token.Kind == CelTokenKind.End ? expression : throw parser.Unexpected();
    }

    public CelExpression Conditional()
    {
        if (++_depth > MaximumDepth) throw CelException.Unsupported("it is nested too deeply");
        CelExpression test = Or();
        _depth--;
        if (!Take("?")) return test;
        CelExpression yes = Conditional();
        Need(":");
        CelExpression no = Conditional();
        return scope => CelValues.Boolean(test(scope)) ? yes(scope) : no(scope);
    }

    public bool Take(string sign)
    {
        if (!Token.Is(sign)) return false;
        _at++;
        return true;
    }

    public void Need(string sign)
    {
        if (!Take(sign)) throw Unexpected();
    }

    public string TakeName()
    {
        if (Token.Kind != CelTokenKind.Name) throw Unexpected();
        return _tokens[_at++].Text;
    }

    public List<CelExpression> Arguments(string end)
    {
        var arguments = new List<CelExpression>();
        while (!Take(end))
        {
            if (arguments.Count > 0) Need(",");
            if (arguments.Count > 0 && Take(end)) break;
            arguments.Add(Conditional());
        }

        return arguments;
    }

    private CelException Unexpected() => CelException.Unsupported($"'{Token.Text}' was not expected");

    private CelExpression Or()
    {
        CelExpression left = And();
        while (Take("||")) left = CelLogic.Either(left, And(), decides: true);
        return left;
    }

    private CelExpression And()
    {
        CelExpression left = Binary(0);
        while (Take("&&")) left = CelLogic.Either(left, Binary(0), decides: false);
        return left;
    }

    private CelExpression Binary(int level)
    {
        if (level == s_levels.Length) return Unary();
        CelExpression left = Binary(level + 1);
        while (Token.Kind is CelTokenKind.Sign or CelTokenKind.Name && s_levels[level].Contains(Token.Text))
        {
            string sign = _tokens[_at++].Text;
            left = CelLogic.Binary(sign, left, Binary(level + 1));
        }

        return left;
    }

    private CelExpression Unary()
    {
        if (++_depth > MaximumDepth) throw CelException.Unsupported("it is nested too deeply");
        CelExpression result;
        if (Take("!"))
        {
            CelExpression operand = Unary();
            result = scope => !CelValues.Boolean(operand(scope));
        }
        else if (Take("-"))
        {
            result = CelLogic.Negative(Unary());
        }
        else
        {
            result = CelMember.Parse(this, Primary());
        }

        _depth--;
        return result;
    }

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
                Need(")");
                return inner;
            case CelTokenKind.Sign when token.Text == "[":
                CelExpression[] items = [.. Arguments("]")];
                return scope => Array.ConvertAll(items, item => item(scope));
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

        if (!Take("(")) return scope => scope.Find(name);
        if (name == "has") return CelMember.Has(this);
        return CelFunctions.Global(name, Arguments(")"));
    }
}
