namespace PaoRender.GoTemplates.Syntax;

/// <summary>A piece of a template.</summary>
internal readonly struct Token(TokenKind kind, int start, string text)
{
    /// <summary>The kind.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>The offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>The text or value; see <see cref="TokenKind"/>.</summary>
    public string Text { get; } = text;

    /// <summary>Tells whether the token is the given word of the language.</summary>
    public bool IsKeyword(string word) => Kind == TokenKind.Keyword && Text == word;

    /// <summary>How messages show the token.</summary>
    public string Describe() => Kind switch
    {
        TokenKind.Close => "the end of the action",
        TokenKind.End => "the end of the template",
        TokenKind.Space => "white space",
        TokenKind.Field => $"'.{Text}'",
        TokenKind.String => "a string",
        _ => $"'{Text}'",
    };
}
