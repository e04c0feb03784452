namespace PaoRender.GoTemplates.Syntax;

/// <summary>Character classes of the template language.</summary>
internal static class Characters
{
    /// <summary>Tells whether a character is the white space that trim markers and arguments know.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>Tells whether a character may be part of a name.</summary>
    public static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
