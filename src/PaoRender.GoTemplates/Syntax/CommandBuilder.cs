using System.Collections.Generic;
using PaoRender.GoTemplates.Functions;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>
/// Turns the operands of a command into one expression. What no rendering could ever compute becomes an
/// <see cref="InvalidExpression"/>: Go refuses it when it gets there, not before, and a branch that is not taken stays harmless.
/// </summary>
internal static class CommandBuilder
{
    /// <summary>Builds the expression of a command.</summary>
    public static Expression Build(TokenStream tokens, Token start, Function? function, List<Expression> operands, Expression? piped)
    {
        if (function is not null)
        {
            if (piped is not null) operands.Add(piped);
            string? wrong = function.CheckCount(operands.Count);
            return wrong is null
                ? new CallExpression(start.Start, function, operands.ToArray(), piped is not null)
                : new InvalidExpression(start.Start, wrong);
        }

        Expression head = operands[0];
        if (piped is not null && start.Kind != TokenKind.LeftParen && head is (LiteralExpression or DotExpression or NilExpression))
        {
            throw tokens.Error(start, $"A value is piped into {start.Describe()}, which is not a function.");
        }

        if (head is NilExpression) return new InvalidExpression(start.Start, "'nil' has no type and cannot stand alone.");
        if (operands.Count == 1 && piped is null) return head;
        return new InvalidExpression(start.Start, $"{start.Describe()} is not a function and takes no arguments.");
    }
}
