using System;
using System.Collections.Generic;

namespace PaoRender.Templates.Syntax;

/// <summary>Cuts a template into text and actions, drops comments and applies trim markers.</summary>
internal sealed class TemplateLexer
{
    private readonly TemplateSource source;
    private readonly string text;
    private readonly List<Token> tokens = [];
    private int position;

    private TemplateLexer(TemplateSource source)
    {
        this.source = source;
        text = source.Text;
    }

    /// <summary>Cuts a template into tokens; the last one is the end.</summary>
    public static List<Token> Scan(TemplateSource source)
    {
        var lexer = new TemplateLexer(source);
        lexer.Run();
        return lexer.tokens;
    }

    private void Run()
    {
        while (true)
        {
            var open = text.IndexOf("{{", position, StringComparison.Ordinal);
            if (open < 0) break;
            var trim = open + 3 < text.Length && text[open + 2] == '-' && Characters.IsSpace(text[open + 3]);
            AddText(position, open, trim);
            position = open + (trim ? 4 : 2);
            if (string.CompareOrdinal(text, position, "/*", 0, 2) == 0) SkipComment(open);
            else ReadAction(open);
        }

        AddText(position, text.Length, trimEnd: false);
        tokens.Add(new Token(TokenKind.End, text.Length, string.Empty));
    }

    private void AddText(int start, int end, bool trimEnd)
    {
        if (trimEnd)
        {
            while (end > start && Characters.IsSpace(text[end - 1])) end--;
        }

        if (end > start) tokens.Add(new Token(TokenKind.Text, start, text.Substring(start, end - start)));
    }

    private void SkipComment(int open)
    {
        var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
        if (end < 0) throw source.Error(open, "This comment has no end '*/'.");
        position = end + 2;
        var close = ActionLexer.CloseLength(text, position);
        if (close == 0) throw source.Error(position, "A comment fills its action: '}}' must follow '*/'.");
        PassClose(close);
    }

    private void ReadAction(int open)
    {
        tokens.Add(new Token(TokenKind.Open, open, "{{"));
        var action = new ActionLexer(source, tokens, open, position);
        position = action.Run();
        PassClose(ActionLexer.CloseLength(text, position));
    }

    private void PassClose(int length)
    {
        position += length;
        if (length == 2) return;
        while (position < text.Length && Characters.IsSpace(text[position])) position++;
    }
}
