using System.Globalization;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Makes visible, in a message, what a terminal would obey or not show.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The text with control characters and invisible ones as escapes, and with a word on the first character that is taken for another.
    /// A text that has been through this stays as it is.
    /// </summary>
    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var visible = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) visible.Append(text[i++]).Append(text[i]);
            else if (MustBeEscaped(text[i])) visible.Append(Escape(text[i]));
            else visible.Append(text[i]);
        }

        if (OddCharacter.Find(text) is { } odd && text.IndexOf($"(U+{(int)odd.Character:X4})", System.StringComparison.Ordinal) < 0)
        {
            string shown = odd.IsInvisible ? Escape(odd.Character) : odd.Character.ToString();
            visible.Append(" (").Append(shown).Append(" is ").Append(odd.Advice).Append(".)");
        }

        return visible.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or >= '\u007F') return false;
        }

        return true;
    }

    private static bool MustBeEscaped(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'
        || char.IsSurrogate(c)
        || OddCharacter.Of(c) is { IsInvisible: true };

    private static string Escape(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
