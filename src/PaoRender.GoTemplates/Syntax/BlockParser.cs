using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Parses the nodes of one template, blocks within blocks.</summary>
internal sealed class BlockParser
{
    private readonly TokenStream _tokens;
    private readonly TemplateParser _file;
    private readonly bool _allowsDefine;
    private readonly Scope _scope = new();
    private readonly ExpressionParser _expressions;
    private int _rangeDepth;
    private int _blockDepth;

    public BlockParser(TokenStream tokens, TemplateParser file, bool allowsDefine)
    {
        _tokens = tokens;
        _file = file;
        _allowsDefine = allowsDefine;
        _expressions = new ExpressionParser(tokens, _scope);
    }

    /// <summary>Parses up to the end of the file.</summary>
    public Definition ParseFile()
    {
        Node[] body = Nodes(null, out Token keyword);
        if (keyword.Kind == TokenKind.Keyword) throw _tokens.Error(keyword, $"'{keyword.Text}' closes nothing here.");
        return new Definition(body, _scope.SlotCount);
    }

    /// <summary>Parses the body of <c>define</c> or <c>block</c> up to and including its end.</summary>
    public Definition ParseBody(Token opener)
    {
        Node[] body = Nodes(opener, out Token keyword);
        ExpectEnd(keyword, opener);
        return new Definition(body, _scope.SlotCount);
    }

    // Reads nodes up to "end" or "else", whose keyword is taken, or the end of the file.
    private Node[] Nodes(Token? opener, out Token stop)
    {
        _tokens.Enter(_tokens.Peek().Start);
        _blockDepth++;
        var nodes = new List<Node>();
        while (true)
        {
            Token token = _tokens.Take();
            if (token.Kind == TokenKind.End)
            {
                if (opener is { } open) throw _tokens.Error(open, $"'{open.Text}' is never closed with 'end'.");
                stop = token;
                break;
            }

            if (token.Kind == TokenKind.Text)
            {
                nodes.Add(new TextNode(token.Start, token.Text));
                continue;
            }

            Token word = _tokens.PeekPastSpace();
            if (word.IsKeyword("end") || word.IsKeyword("else"))
            {
                stop = _tokens.Take();
                break;
            }

            if (Action(word) is { } node) nodes.Add(node);
        }

        _blockDepth--;
        _tokens.Leave();
        return nodes.ToArray();
    }

    private Node? Action(Token word)
    {
        if (word.Kind != TokenKind.Keyword || word.Text == "nil") return Output(word);
        _tokens.Take();
        switch (word.Text)
        {
            case "if" or "with": return Conditional(word);
            case "range": return Range(word);
            case "break" or "continue": return Jump(word);
            case "template": return _file.ParseInvoke(word, _expressions);
            case "block": return _file.ParseBlock(word, _expressions);
            default:
                if (!_allowsDefine || _blockDepth > 1) throw _tokens.Error(word, "'define' stands outside of all blocks only.");
                _file.ParseDefine(word);
                return null;
        }
    }

    private OutputNode Output(Token word)
    {
        Expression value = _expressions.Pipeline("this action", TokenKind.Close);
        // Parentheses around a setting print it.
        bool prints = value is not SetExpression || word.Kind == TokenKind.LeftParen;
        return new OutputNode(word.Start, value, prints);
    }

    private Node Conditional(Token word)
    {
        int mark = _scope.Mark;
        Expression value = _expressions.Pipeline($"'{word.Text}'", TokenKind.Close);
        Node[] then = Body(word, out Token stop);
        Node[] otherwise = Else(stop, word);
        _scope.Reset(mark);
        return word.Text == "if" ? new IfNode(word.Start, value, then, otherwise) : new WithNode(word.Start, value, then, otherwise);
    }

    private RangeNode Range(Token word)
    {
        int mark = _scope.Mark;
        RangeHead head = _expressions.RangePipeline();
        _rangeDepth++;
        Node[] body = Body(word, out Token stop);
        _rangeDepth--;
        Node[] otherwise = Else(stop, word);
        _scope.Reset(mark);
        return new RangeNode(word.Start, head, body, otherwise);
    }

    // What a body declares is not there in the else branch; what the head declares is.
    private Node[] Body(Token opener, out Token stop)
    {
        int mark = _scope.Mark;
        Node[] body = Nodes(opener, out stop);
        _scope.Reset(mark);
        return body;
    }

    private Node[] Else(Token stop, Token opener)
    {
        if (stop.Text == "end")
        {
            _tokens.TakeClose("end");
            return [];
        }

        Token next = _tokens.PeekPastSpace();
        if (opener.Text != "range" && next.IsKeyword(opener.Text))
        {
            // "else if" is a block in the else branch that shares the end.
            _tokens.Take();
            _tokens.Enter(next.Start);
            Node nested = Conditional(next);
            _tokens.Leave();
            return [nested];
        }

        _tokens.TakeClose("else");
        Node[] body = Nodes(opener, out Token end);
        ExpectEnd(end, opener);
        return body;
    }

    private void ExpectEnd(Token keyword, Token opener)
    {
        if (keyword.Text != "end") throw _tokens.Error(keyword, $"This 'else' belongs to no block; '{opener.Text}' has had its own or takes none.");
        _tokens.TakeClose("end");
    }

    private Node Jump(Token word)
    {
        if (_rangeDepth == 0) throw _tokens.Error(word, $"'{word.Text}' works inside of 'range' only.");
        _tokens.TakeClose(word.Text);
        return word.Text == "break" ? new BreakNode(word.Start) : new ContinueNode(word.Start);
    }
}
