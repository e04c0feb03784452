using System.Globalization;
using System.Text;

namespace PaoRender.Maps;

/// <summary>
/// Makes text of an input fit to be shown: what a terminal would obey, a reader not see, or a picture not be allowed to hold becomes an
/// escape.
/// </summary>
internal static class ShownText
{
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) shown.Append(text[i++]).Append(text[i]);
            else if (IsFit(text[i])) shown.Append(text[i]);
            else shown.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }

    // Listed, and not asked of the runtime, whose tables differ from version to version.
    private static bool IsFit(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' => false,
        (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => false,
        '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(c),
    };
}
