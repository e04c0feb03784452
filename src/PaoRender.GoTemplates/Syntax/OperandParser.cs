using System.Collections.Generic;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Parses one operand: a constant, the dot, a field, a variable, a function's name or parentheses.</summary>
internal sealed class OperandParser(TokenStream tokens, Scope scope, ExpressionParser expressions)
{
    /// <summary>Tells whether an operand may start with a token.</summary>
    public static bool CanStart(Token token) => token.Kind is TokenKind.Identifier or TokenKind.Field or TokenKind.Variable
        or TokenKind.Dot or TokenKind.String or TokenKind.Number or TokenKind.Character or TokenKind.LeftParen
        || token.IsKeyword("nil");

    /// <summary>Tells whether a token names a function.</summary>
    public static bool IsFunctionName(Token token) => token.Kind == TokenKind.Identifier && token.Text is not ("true" or "false");

    /// <summary>Parses the operand that starts here.</summary>
    public Expression Operand()
    {
        Token token = tokens.Peek();
        Expression term = Term(token);
        if (tokens.Peek().Kind != TokenKind.Field) return term;
        if (token.Kind != TokenKind.LeftParen && term is (LiteralExpression or NilExpression or DotExpression))
        {
            throw tokens.Error(tokens.Peek(), $"{token.Describe()} has no fields.");
        }

        return new MemberExpression(token.Start, term, Names());
    }

    private Expression Term(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Field: return new FieldExpression(token.Start, Names());
            case TokenKind.LeftParen: return Parentheses();
            case TokenKind.Identifier when IsFunctionName(token): return CommandBuilder.Build(tokens, token, expressions.TakeFunction(), [], null);
        }

        tokens.Take();
        return token.Kind switch
        {
            TokenKind.Dot => new DotExpression(token.Start),
            TokenKind.Variable => Variable(token),
            TokenKind.String => new LiteralExpression(token.Start, TemplateValue.Of(token.Text)),
            TokenKind.Identifier => new LiteralExpression(token.Start, TemplateValue.Of(token.Text == "true")),
            TokenKind.Number => Number(token),
            TokenKind.Character => Character(token),
            _ => new NilExpression(token.Start),
        };
    }

    private Expression Parentheses()
    {
        Token token = tokens.Take();
        tokens.Enter(token.Start);
        Expression value = expressions.Pipeline("parentheses", TokenKind.RightParen);
        tokens.Leave();
        return value;
    }

    private VariableExpression Variable(Token token)
    {
        int slot = scope.Find(token.Text);
        if (slot < 0) throw tokens.Error(token, $"Variable {token.Text} is not declared.");
        return new VariableExpression(token.Start, slot);
    }

    private LiteralExpression Number(Token token)
    {
        TemplateValue value = NumberText.Parse(token.Text)
            ?? throw tokens.Error(token, $"'{token.Text}' is not a number that templates here know (64-bit integers and decimal fractions).");
        return new LiteralExpression(token.Start, value);
    }

    private LiteralExpression Character(Token token)
    {
        string text = QuotedText.Read(tokens.Source, token.Start, '\'', out _);
        bool single = text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text, 0));
        if (!single) throw tokens.Error(token, "Single quotes hold exactly one character; use double quotes for a string.");
        return new LiteralExpression(token.Start, TemplateValue.Of(char.ConvertToUtf32(text, 0)));
    }

    private string[] Names()
    {
        var names = new List<string>();
        while (tokens.Peek().Kind == TokenKind.Field) names.Add(tokens.Take().Text);
        return names.ToArray();
    }
}
