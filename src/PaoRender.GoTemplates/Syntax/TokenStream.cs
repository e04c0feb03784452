using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>The tokens of a template with a reading position.</summary>
internal sealed class TokenStream(TemplateSource source)
{
    private readonly List<Token> _tokens = TemplateLexer.Scan(source);
    private int _next;
    private int _depth;

    /// <summary>The template's name and text.</summary>
    public TemplateSource Source { get; } = source;

    /// <summary>The next token, which stays.</summary>
    public Token Peek() => _tokens[_next];

    /// <summary>The next token that is not white space; white space before it is passed.</summary>
    public Token PeekPastSpace()
    {
        while (_tokens[_next].Kind == TokenKind.Space) _next++;
        return _tokens[_next];
    }

    /// <summary>Takes the next token; the end stays where it is.</summary>
    public Token Take()
    {
        Token token = _tokens[_next];
        if (token.Kind != TokenKind.End) _next++;
        return token;
    }

    /// <summary>Takes the next token that is not white space.</summary>
    public Token TakePastSpace()
    {
        PeekPastSpace();
        return Take();
    }

    /// <summary>Tells whether the token after the next ones, white space left out, is of a kind.</summary>
    public bool FollowedBy(TokenKind first, TokenKind second, TokenKind alternative)
    {
        if (PeekPastSpace().Kind != first) return false;
        int ahead = _next + 1;
        while (_tokens[ahead].Kind == TokenKind.Space) ahead++;
        return _tokens[ahead].Kind == second || _tokens[ahead].Kind == alternative;
    }

    /// <summary>Takes the end of an action.</summary>
    public void TakeClose(string after)
    {
        Token token = TakePastSpace();
        if (token.Kind != TokenKind.Close) throw Error(token, $"{token.Describe()} cannot follow '{after}': expected the end of the action.");
    }

    /// <summary>Enters a block or parentheses; a limit keeps hostile texts from exhausting the stack.</summary>
    public void Enter(int position)
    {
        if (++_depth > Limits.Depth) throw Source.Error(position, $"Blocks and parentheses are nested more than {Limits.Depth} deep.");
    }

    /// <summary>Leaves a block or parentheses.</summary>
    public void Leave() => _depth--;

    /// <summary>Makes the exception for a mistake at a token.</summary>
    public TemplateException Error(Token token, string reason) => Source.Error(token.Start, reason);
}
