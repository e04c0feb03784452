using System.Globalization;
using System.Text;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Writes strings and characters as constants of Go.</summary>
internal static class Quoting
{
    /// <summary>Quotes a string.</summary>
    public static string Quote(string value, bool asciiOnly, bool preferRaw)
    {
        if (preferRaw && CanBeRaw(value)) return "`" + value + "`";
        StringBuilder text = new StringBuilder(value.Length + 2).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            bool pair = char.IsSurrogatePair(value, i);
            AppendCodePoint(text, pair ? char.ConvertToUtf32(value, i) : value[i], '"', asciiOnly);
            if (pair) i++;
        }

        return text.Append('"').ToString();
    }

    /// <summary>Quotes a character given by its number; what is not a character becomes the replacement character.</summary>
    public static string QuoteCharacter(long codePoint, bool asciiOnly)
    {
        StringBuilder text = new StringBuilder().Append('\'');
        AppendCodePoint(text, CodePoints.Valid(codePoint), '\'', asciiOnly);
        return text.Append('\'').ToString();
    }

    private static void AppendCodePoint(StringBuilder text, int code, char quote, bool asciiOnly)
    {
        if (code == quote || code == '\\') text.Append('\\').Append((char)code);
        else if (CodePoints.IsPrintable(code) && (code < 0x80 || !asciiOnly)) text.Append(char.ConvertFromUtf32(code));
        else if (code is >= 7 and <= 13) text.Append('\\').Append("abtnvfr"[code - 7]);
        else if (code is < ' ' or 0x7F) AppendHex(text.Append("\\x"), code, 2);
        else if (code < 0x10000) AppendHex(text.Append("\\u"), code, 4);
        else AppendHex(text.Append("\\U"), code, 8);
    }

    private static void AppendHex(StringBuilder text, int code, int digits) =>
        text.Append(code.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    private static bool CanBeRaw(string value)
    {
        foreach (char c in value)
        {
            if (c is '`' or '\uFEFF' or '\u007F' || (c < ' ' && c != '\t')) return false;
        }

        return true;
    }
}
