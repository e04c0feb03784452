namespace PaoRender.GoTemplates.Syntax;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    /// <summary>Text outside of actions.</summary>
    Text,

    /// <summary>The start of an action.</summary>
    Open,

    /// <summary>The end of an action.</summary>
    Close,

    /// <summary>White space inside an action; it separates arguments, so it counts.</summary>
    Space,

    /// <summary>A function's name, <c>true</c> or <c>false</c>.</summary>
    Identifier,

    /// <summary>A word of the language, such as <c>if</c>.</summary>
    Keyword,

    /// <summary>A field; its text is the name without the dot.</summary>
    Field,

    /// <summary>A variable; its text is the name with the dollar.</summary>
    Variable,

    /// <summary>The lone dot.</summary>
    Dot,

    /// <summary>A string; its text is the value.</summary>
    String,

    /// <summary>A number, as written.</summary>
    Number,

    /// <summary>A character; its text is the value in single quotes, as written.</summary>
    Character,

    /// <summary>An opening parenthesis.</summary>
    LeftParen,

    /// <summary>A closing parenthesis.</summary>
    RightParen,

    /// <summary>The pipe.</summary>
    Pipe,

    /// <summary>The sign <c>:=</c>.</summary>
    Declare,

    /// <summary>The sign <c>=</c>.</summary>
    Assign,

    /// <summary>The comma.</summary>
    Comma,

    /// <summary>The end of the template.</summary>
    End,
}
