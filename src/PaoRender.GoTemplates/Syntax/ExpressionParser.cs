using System.Collections.Generic;
using PaoRender.GoTemplates.Functions;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Parses what stands inside actions: pipelines of commands made of operands.</summary>
internal sealed class ExpressionParser(TokenStream tokens, Scope scope)
{
    /// <summary>Parses a pipeline up to and including its end.</summary>
    public Expression Pipeline(string context, TokenKind end)
    {
        if (!tokens.FollowedBy(TokenKind.Variable, TokenKind.Declare, TokenKind.Assign))
        {
            if (tokens.FollowedBy(TokenKind.Variable, TokenKind.Comma, TokenKind.Comma))
            {
                throw tokens.Error(tokens.Peek(), "Only 'range' sets two variables at once.");
            }

            return Commands(context, end);
        }

        Token name = tokens.TakePastSpace();
        bool declares = tokens.TakePastSpace().Kind == TokenKind.Declare;
        Expression value = Commands(context, end);
        return new SetExpression(name.Start, [Slot(name, declares)], value);
    }

    /// <summary>Parses the pipeline of a <c>range</c> with up to two variables.</summary>
    public RangeHead RangePipeline()
    {
        var names = new List<Token>();
        if (tokens.FollowedBy(TokenKind.Variable, TokenKind.Comma, TokenKind.Comma))
        {
            names.Add(tokens.TakePastSpace());
            Token comma = tokens.TakePastSpace();
            if (!tokens.FollowedBy(TokenKind.Variable, TokenKind.Declare, TokenKind.Assign))
            {
                throw tokens.Error(comma, "A comma in 'range' separates two variables that ':=' or '=' follows.");
            }
        }

        if (!tokens.FollowedBy(TokenKind.Variable, TokenKind.Declare, TokenKind.Assign))
        {
            return new RangeHead(Commands("range", TokenKind.Close), RangeHead.NoSlot, RangeHead.NoSlot);
        }

        names.Add(tokens.TakePastSpace());
        bool declares = tokens.TakePastSpace().Kind == TokenKind.Declare;
        Expression source = Commands("range", TokenKind.Close);
        int[] slots = new int[names.Count];
        for (int i = 0; i < slots.Length; i++) slots[i] = Slot(names[i], declares);
        // Until the first element comes, and in 'else', the variables hold what is walked.
        source = new SetExpression(names[0].Start, slots, source);
        return new RangeHead(source, slots.Length > 1 ? slots[0] : RangeHead.NoSlot, slots[slots.Length - 1]);
    }

    private int Slot(Token name, bool declares)
    {
        int slot = declares ? scope.Declare(name.Text) : scope.Find(name.Text);
        return slot >= 0 ? slot : throw tokens.Error(name, $"Variable {name.Text} is not declared; declare it with ':='.");
    }

    private Expression Commands(string context, TokenKind end)
    {
        var value = default(Expression);
        while (true)
        {
            Token token = tokens.PeekPastSpace();
            if (token.Kind == end)
            {
                tokens.Take();
                return value ?? throw tokens.Error(token, $"A value is missing in {context}.");
            }

            if (token.Kind is TokenKind.Close or TokenKind.End) throw tokens.Error(token, $"A closing ')' is missing in {context}.");
            if (!OperandParser.CanStart(token)) throw tokens.Error(token, $"{token.Describe()} is out of place in {context}.");
            value = Command(value);
        }
    }

    private Expression Command(Expression? piped)
    {
        Token start = tokens.Peek();
        var operands = new List<Expression>();
        var function = default(Function);
        while (OperandParser.CanStart(tokens.PeekPastSpace()))
        {
            Token token = tokens.Peek();
            if (operands.Count == 0 && function is null && OperandParser.IsFunctionName(token)) function = TakeFunction();
            else operands.Add(new OperandParser(tokens, scope, this).Operand());
            if (tokens.Peek().Kind != TokenKind.Space) break;
        }

        Token next = tokens.Peek();
        if (next.Kind == TokenKind.Pipe) tokens.Take();
        else if (next.Kind is not (TokenKind.Close or TokenKind.RightParen)) throw Misplaced(next);
        return CommandBuilder.Build(tokens, start, function, operands, piped);
    }

    private TemplateException Misplaced(Token token) => OperandParser.CanStart(token)
        ? tokens.Error(token, $"White space must separate {token.Describe()} from what stands before it.")
        : tokens.Error(token, $"{token.Describe()} is out of place here.");

    /// <summary>Takes the name of a function that is called.</summary>
    public Function TakeFunction()
    {
        Token token = tokens.Take();
        Function function = FunctionTable.Find(token.Text)
            ?? throw tokens.Error(token, $"There is no function '{token.Text}' here; known are {FunctionTable.Names}.");
        if (tokens.Peek().Kind == TokenKind.Field)
        {
            throw tokens.Error(tokens.Peek(), "A field cannot follow a function's name directly; put the call in parentheses.");
        }
        return function;
    }
}
