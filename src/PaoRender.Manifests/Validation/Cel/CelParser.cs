using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Compiles an expression of the Common Expression Language.</summary>
internal sealed partial class CelParser
{
    private const int MaximumDepth = 100;

    private static readonly string[][] s_levels = [["<", "<=", ">", ">=", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"]];

    private readonly List<CelToken> _tokens;
    private int _at;
    private int _depth;

    private CelParser(string text) => _tokens = CelLexer.Split(text);

    private CelToken Token => _tokens[_at];

    /// <summary>The field that the last value was; null where it was something else.</summary>
    public CelSelection? LastSelection { get; set; }

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
        Expect(":");
        CelExpression no = Conditional();
        return scope => CelValues.Boolean(test(scope)) ? yes(scope) : no(scope);
    }

    public bool Take(string sign)
    {
        if (!Token.Is(sign)) return false;
        _at++;
        return true;
    }

    public void Expect(string sign)
    {
        if (!Take(sign)) throw Unexpected();
    }

    public string TakeName()
    {
        if (Token.Kind != CelTokenKind.Name) throw Unexpected();
        return _tokens[_at++].Text;
    }

    /// <summary>A name and a comma, where that comes next; otherwise null, and nothing is taken.</summary>
    public string? TakeVariable()
    {
        if (Token.Kind != CelTokenKind.Name || !_tokens[_at + 1].Is(",")) return null;
        string name = TakeName();
        Expect(",");
        return name;
    }

    public List<CelExpression> Arguments(string end)
    {
        var arguments = new List<CelExpression>();
        while (!Take(end))
        {
            if (arguments.Count > 0) Expect(",");
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
}
