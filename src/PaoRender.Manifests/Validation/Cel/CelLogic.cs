using System;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The operators.</summary>
internal static class CelLogic
{
    /// <summary>And, or: one side can decide although the other one fails.</summary>
    public static CelExpression Either(CelExpression left, CelExpression right, bool decides) => scope =>
    {
        bool first;
        try
        {
            first = CelValues.Boolean(left(scope));
        }
        catch (CelException)
        {
            if (CelValues.Boolean(right(scope)) == decides) return decides;
            throw;
        }

        return first == decides ? decides : CelValues.Boolean(right(scope));
    };

    public static CelExpression Binary(string sign, CelExpression left, CelExpression right) => sign switch
    {
        "==" => scope => CelValues.Same(left(scope), right(scope)),
        "!=" => scope => !CelValues.Same(left(scope), right(scope)),
        "<" => scope => CelValues.Compare(left(scope), right(scope)) < 0,
        "<=" => scope => CelValues.Compare(left(scope), right(scope)) <= 0,
        ">" => scope => CelValues.Compare(left(scope), right(scope)) > 0,
        ">=" => scope => CelValues.Compare(left(scope), right(scope)) >= 0,
        "in" => scope => CelValues.In(left(scope), right(scope)),
        _ => scope => Arithmetic(sign, left(scope), right(scope)),
    };

    public static CelExpression Negative(CelExpression operand) => scope => operand(scope) switch
    {
        long number => checked(-number),
        double number => -number,
        _ => throw CelException.Unsupported("it negates something that is not a number"),
    };

    public static object? Arithmetic(string sign, object? left, object? right)
    {
        try
        {
            return (sign, left, right) switch
            {
                ("+", long x, long y) => checked(x + y),
                ("-", long x, long y) => checked(x - y),
                ("*", long x, long y) => checked(x * y),
                ("/", long x, long y) => x / y,
                ("%", long x, long y) => x % y,
                ("+", double x, double y) => x + y,
                ("-", double x, double y) => x - y,
                ("*", double x, double y) => x * y,
                ("/", double x, double y) => x / y,
                // A field of type number may hold a whole one.
                (_, long x, double y) => Arithmetic(sign, (double)x, y),
                (_, double x, long y) => Arithmetic(sign, x, (double)y),
                ("+", string x, string y) => x + y,
                ("+", object?[] x, object?[] y) => x.Concat(y).ToArray(),
                _ => CelTimes.Arithmetic(sign, left, right) is var time && time != CelOverload.None
                    ? time
                    : throw CelException.Unsupported($"'{sign}' stands between values of unexpected types"),
            };
        }
        catch (ArithmeticException error)
        {
            throw CelException.Failed(error is DivideByZeroException ? "it divides by zero" : "a number is out of range");
        }
    }
}
