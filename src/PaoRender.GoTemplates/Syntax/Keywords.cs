namespace PaoRender.GoTemplates.Syntax;

/// <summary>The words of the template language.</summary>
internal static class Keywords
{
    /// <summary>Tells whether a word belongs to the language and so names no function.</summary>
    public static bool Contains(string word) => word is "if" or "else" or "end" or "range" or "with" or "break" or "continue"
        or "define" or "template" or "block" or "nil";
}
