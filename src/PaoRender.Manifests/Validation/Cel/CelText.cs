using System.Globalization;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Reads the texts in expressions.</summary>
internal static class CelText
{
    public static string Read(string source, ref int at)
    {
        bool raw = source[at] is 'r' or 'R';
        if (raw) at++;
        char quote = source[at];
        string end = string.CompareOrdinal(source, at, new string(quote, 3), 0, 3) == 0 ? new string(quote, 3) : quote.ToString();
        at += end.Length;
        var text = new StringBuilder();
        while (string.CompareOrdinal(source, at, end, 0, end.Length) != 0)
        {
            if (at >= source.Length) throw CelException.Unsupported("it has a text without an end");
            if (source[at] == '\\' && !raw) Escape(source, ref at, text);
            else text.Append(source[at++]);
        }

        at += end.Length;
        return text.ToString();
    }

    private static void Escape(string source, ref int at, StringBuilder text)
    {
        if (at + 1 >= source.Length) throw CelException.Unsupported("it ends in a backslash");
        char c = source[at + 1];
        at += 2;
        int plain = "abfnrtv\\?\"'`".IndexOf(c);
        if (plain >= 0)
        {
            text.Append("\a\b\f\n\r\t\v\\?\"'`"[plain]);
            return;
        }

        int digits = c switch { 'x' or 'X' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0
            || at + digits > source.Length
            || !int.TryParse(source.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            || code is < 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF)
        {
            throw CelException.Unsupported($"it has the escape \\{c}");
        }

        text.Append(char.ConvertFromUtf32(code));
        at += digits;
    }
}
