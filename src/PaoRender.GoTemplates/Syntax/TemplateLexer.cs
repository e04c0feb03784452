using System;
using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Cuts a template into text and actions, drops comments and applies trim markers.</summary>
internal sealed class TemplateLexer
{
    private readonly TemplateSource _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _position;

    private TemplateLexer(TemplateSource source)
    {
        _source = source;
        _text = source.Text;
    }

    /// <summary>Cuts a template into tokens; the last one is the end.</summary>
    public static List<Token> Scan(TemplateSource source)
    {
        var lexer = new TemplateLexer(source);
        lexer.Run();
        return lexer._tokens;
    }

    private void Run()
    {
        while (true)
        {
            int open = _text.IndexOf("{{", _position, StringComparison.Ordinal);
            if (open < 0) break;
            bool trim = open + 3 < _text.Length && _text[open + 2] == '-' && Characters.IsSpace(_text[open + 3]);
            AddText(_position, open, trim);
            _position = open + (trim ? 4 : 2);
            if (string.CompareOrdinal(_text, _position, "/*", 0, 2) == 0) SkipComment(open);
            else ReadAction(open);
        }

        AddText(_position, _text.Length, trimEnd: false);
        _tokens.Add(new Token(TokenKind.End, _text.Length, string.Empty));
    }

    private void AddText(int start, int end, bool trimEnd)
    {
        if (trimEnd)
        {
            while (end > start && Characters.IsSpace(_text[end - 1])) end--;
        }

        if (end > start) _tokens.Add(new Token(TokenKind.Text, start, _text.Substring(start, end - start)));
    }

    private void SkipComment(int open)
    {
        int end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        if (end < 0) throw _source.Error(open, "This comment has no end '*/'.");
        _position = end + 2;
        int close = ActionLexer.CloseLength(_text, _position);
        if (close == 0) throw _source.Error(_position, "A comment fills its action: '}}' must follow '*/'.");
        PassClose(close);
    }

    private void ReadAction(int open)
    {
        _tokens.Add(new Token(TokenKind.Open, open, "{{"));
        var action = new ActionLexer(_source, _tokens, open, _position);
        _position = action.Run();
        PassClose(ActionLexer.CloseLength(_text, _position));
    }

    private void PassClose(int length)
    {
        _position += length;
        if (length == 2) return;
        while (_position < _text.Length && Characters.IsSpace(_text[_position])) _position++;
    }
}
