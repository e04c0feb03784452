namespace PaoRender.Inputs;

/// <summary>A line of a TuneD profile's text.</summary>
/// <param name="Text">The line without blanks around it.</param>
internal readonly record struct TextLine(string Text)
{
    /// <summary>Whether TuneD passes over it.</summary>
    public bool IsComment => Text.Length > 0 && Text[0] is ('#' or ';');

    /// <summary>The key of a setting; empty where the line is none.</summary>
    public string Key => Text.IndexOf('=') is > 0 and int equals ? Text.Substring(0, equals).TrimEnd() : "";

    /// <summary>The line that holds a character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The character, from 0.</param>
    public static TextLine At(string text, int index)
    {
        int start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        int end = text.IndexOf('\n', index);
        return new TextLine(text.Substring(start, (end < 0 ? text.Length : end) - start).Trim());
    }
}
