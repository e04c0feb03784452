using System.Collections.Generic;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Cuts the inside of one action into tokens.</summary>
internal sealed class ActionLexer(TemplateSource source, List<Token> tokens, int open, int position)
{
    private readonly string _text = source.Text;

    /// <summary>The length of the action's end at an offset: 2, 4 with a trim marker, 0 when there is none.</summary>
    public static int CloseLength(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "}}", 0, 2) == 0) return 2;
        return at < text.Length && Characters.IsSpace(text[at]) && string.CompareOrdinal(text, at + 1, "-}}", 0, 3) == 0 ? 4 : 0;
    }

    /// <summary>Reads up to the end of the action and returns that end's offset.</summary>
    public int Run()
    {
        while (CloseLength(_text, position) == 0)
        {
            if (position >= _text.Length) throw source.Error(open, "This action has no end '}}'.");
            ReadToken(_text[position]);
        }

        tokens.Add(new Token(TokenKind.Close, position, "}}"));
        return position;
    }

    private void ReadToken(char c)
    {
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n': ReadSpace(); break;
            case '(': AddSign(TokenKind.LeftParen, 1); break;
            case ')': AddSign(TokenKind.RightParen, 1); break;
            case '|': AddSign(TokenKind.Pipe, 1); break;
            case ',': AddSign(TokenKind.Comma, 1); break;
            case '=': AddSign(TokenKind.Assign, 1); break;
            case ':' when At(1) == '=': AddSign(TokenKind.Declare, 2); break;
            case '"': ReadQuoted(); break;
            case '\'': ReadCharacter(); break;
            case '`': ReadRaw(); break;
            case '$': ReadVariable(); break;
            case '.' when !IsDigit(At(1)): ReadDot(); break;
            case '.' or '+' or '-' or (>= '0' and <= '9'): ReadNumber(); break;
            default:
                if (!Characters.IsWord(c)) throw source.Error(position, $"The character '{c}' has no meaning inside an action.");
                ReadWord();
                break;
        }
    }

    private void ReadSpace()
    {
        int start = position;
        do
        {
            position++;
        }
        while (position < _text.Length && Characters.IsSpace(_text[position]) && CloseLength(_text, position) == 0);
        tokens.Add(new Token(TokenKind.Space, start, " "));
    }

    private void AddSign(TokenKind kind, int length) => Add(kind, position, position, position + length);

    private void ReadQuoted()
    {
        string value = QuotedText.Read(source, position, '"', out int end);
        tokens.Add(new Token(TokenKind.String, position, value));
        position = end;
    }

    private void ReadCharacter()
    {
        _ = QuotedText.Read(source, position, '\'', out int end);
        Add(TokenKind.Character, position, position, end);
    }

    private void ReadRaw()
    {
        int end = _text.IndexOf('`', position + 1);
        if (end < 0) throw source.Error(position, "This raw string has no closing '`'.");
        // Go drops carriage returns from raw strings.
        tokens.Add(new Token(TokenKind.String, position, _text.Substring(position + 1, end - position - 1).Replace("\r", string.Empty)));
        position = end + 1;
    }

    private void ReadVariable()
    {
        int end = EndOfWord(position + 1);
        CheckTerminator(end);
        Add(TokenKind.Variable, position, position, end);
    }

    private void ReadDot()
    {
        int end = EndOfWord(position + 1);
        CheckTerminator(end);
        if (end == position + 1) Add(TokenKind.Dot, position, position, end);
        else Add(TokenKind.Field, position, position + 1, end);
    }

    private void ReadNumber()
    {
        int end = NumberText.End(_text, position);
        if (end < _text.Length && Characters.IsWord(_text[end])) end = EndOfWord(end);
        Add(TokenKind.Number, position, position, end);
    }

    private void ReadWord()
    {
        int end = EndOfWord(position);
        CheckTerminator(end);
        bool keyword = Keywords.Contains(_text.Substring(position, end - position));
        Add(keyword ? TokenKind.Keyword : TokenKind.Identifier, position, position, end);
    }

    private int EndOfWord(int at)
    {
        while (at < _text.Length && Characters.IsWord(_text[at])) at++;
        return at;
    }

    // A name ends at white space, at the action's end or at a sign that may follow a name; "{{.X-}}" is a mistake.
    private void CheckTerminator(int at)
    {
        if (at >= _text.Length || Characters.IsSpace(_text[at]) || _text[at] is '.' or ',' or '|' or ':' or '(' or ')') return;
        if (CloseLength(_text, at) > 0) return;
        throw source.Error(at, $"The character '{_text[at]}' cannot follow a name directly.");
    }

    private void Add(TokenKind kind, int start, int textStart, int end)
    {
        tokens.Add(new Token(kind, start, _text.Substring(textStart, end - textStart)));
        position = end;
    }

    private char At(int ahead) => position + ahead < _text.Length ? _text[position + ahead] : '\0';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
