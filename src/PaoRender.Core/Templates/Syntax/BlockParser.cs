using System.Collections.Generic;
using PaoRender.Templates.Nodes;

namespace PaoRender.Templates.Syntax;

/// <summary>Parses the nodes of one template, blocks within blocks.</summary>
internal sealed class BlockParser
{
    private readonly TokenStream tokens;
    private readonly TemplateParser file;
    private readonly bool allowsDefine;
    private readonly Scope scope = new();
    private readonly ExpressionParser expressions;
    private int rangeDepth;
    private int blockDepth;

    public BlockParser(TokenStream tokens, TemplateParser file, bool allowsDefine)
    {
        this.tokens = tokens;
        this.file = file;
        this.allowsDefine = allowsDefine;
        expressions = new ExpressionParser(tokens, scope);
    }

    /// <summary>Parses up to the end of the file.</summary>
    public Definition ParseFile()
    {
        var body = Nodes(null, out var keyword);
        if (keyword.Kind == TokenKind.Keyword) throw tokens.Error(keyword, $"'{keyword.Text}' closes nothing here.");
        return new Definition(body, scope.SlotCount);
    }

    /// <summary>Parses the body of <c>define</c> or <c>block</c> up to and including its end.</summary>
    public Definition ParseBody(Token opener)
    {
        var body = Nodes(opener, out var keyword);
        ExpectEnd(keyword, opener);
        return new Definition(body, scope.SlotCount);
    }

    // Reads nodes up to "end" or "else", whose keyword is taken, or the end of the file.
    private Node[] Nodes(Token? opener, out Token stop)
    {
        tokens.Enter(tokens.Peek().Start);
        blockDepth++;
        var nodes = new List<Node>();
        while (true)
        {
            var token = tokens.Take();
            if (token.Kind == TokenKind.End)
            {
                if (opener is { } open) throw tokens.Error(open, $"'{open.Text}' is never closed with 'end'.");
                stop = token;
                break;
            }

            if (token.Kind == TokenKind.Text)
            {
                nodes.Add(new TextNode(token.Start, token.Text));
                continue;
            }

            var word = tokens.PeekPastSpace();
            if (word.IsKeyword("end") || word.IsKeyword("else"))
            {
                stop = tokens.Take();
                break;
            }

            if (Action(word) is { } node) nodes.Add(node);
        }

        blockDepth--;
        tokens.Leave();
        return nodes.ToArray();
    }

    private Node? Action(Token word)
    {
        if (word.Kind != TokenKind.Keyword || word.Text == "nil") return Output(word);
        tokens.Take();
        switch (word.Text)
        {
            case "if" or "with": return Conditional(word);
            case "range": return Range(word);
            case "break" or "continue": return Jump(word);
            case "template": return file.ParseInvoke(word, expressions);
            case "block": return file.ParseBlock(word, expressions);
            default:
                if (!allowsDefine || blockDepth > 1) throw tokens.Error(word, "'define' stands outside of all blocks only.");
                file.ParseDefine(word);
                return null;
        }
    }

    private OutputNode Output(Token word)
    {
        var value = expressions.Pipeline("this action", TokenKind.Close);
        // Parentheses around a setting print it.
        var prints = value is not SetExpression || word.Kind == TokenKind.LeftParen;
        return new OutputNode(word.Start, value, prints);
    }

    private Node Conditional(Token word)
    {
        var mark = scope.Mark;
        var value = expressions.Pipeline($"'{word.Text}'", TokenKind.Close);
        var then = Body(word, out var stop);
        var otherwise = Else(stop, word);
        scope.Reset(mark);
        return word.Text == "if" ? new IfNode(word.Start, value, then, otherwise) : new WithNode(word.Start, value, then, otherwise);
    }

    private RangeNode Range(Token word)
    {
        var mark = scope.Mark;
        var head = expressions.RangePipeline();
        rangeDepth++;
        var body = Body(word, out var stop);
        rangeDepth--;
        var otherwise = Else(stop, word);
        scope.Reset(mark);
        return new RangeNode(word.Start, head, body, otherwise);
    }

    // What a body declares is not there in the else branch; what the head declares is.
    private Node[] Body(Token opener, out Token stop)
    {
        var mark = scope.Mark;
        var body = Nodes(opener, out stop);
        scope.Reset(mark);
        return body;
    }

    private Node[] Else(Token stop, Token opener)
    {
        if (stop.Text == "end")
        {
            tokens.TakeClose("end");
            return [];
        }

        var next = tokens.PeekPastSpace();
        if (opener.Text != "range" && next.IsKeyword(opener.Text))
        {
            // "else if" is a block in the else branch that shares the end.
            tokens.Take();
            tokens.Enter(next.Start);
            var nested = Conditional(next);
            tokens.Leave();
            return [nested];
        }

        tokens.TakeClose("else");
        var body = Nodes(opener, out var end);
        ExpectEnd(end, opener);
        return body;
    }

    private void ExpectEnd(Token keyword, Token opener)
    {
        if (keyword.Text != "end") throw tokens.Error(keyword, $"This 'else' belongs to no block; '{opener.Text}' has had its own or takes none.");
        tokens.TakeClose("end");
    }

    private Node Jump(Token word)
    {
        if (rangeDepth == 0) throw tokens.Error(word, $"'{word.Text}' works inside of 'range' only.");
        tokens.TakeClose(word.Text);
        return word.Text == "break" ? new BreakNode(word.Start) : new ContinueNode(word.Start);
    }
}
