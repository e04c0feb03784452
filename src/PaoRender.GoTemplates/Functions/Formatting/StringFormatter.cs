using System.Text;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Formats strings.</summary>
internal static class StringFormatter
{
    /// <summary>Appends a string; false when the verb does not fit.</summary>
    public static bool TryAppend(StringBuilder text, FormatSpec spec, string value)
    {
        switch (spec.Verb)
        {
            case 'v' or 's': AppendPadded(text, spec, Cut(spec, value)); return true;
            case 'q': AppendPadded(text, spec, Quoting.Quote(Cut(spec, value), spec.Plus, spec.Sharp)); return true;
            case 'x' or 'X': AppendHex(text, spec, value); return true;
            default: return false;
        }
    }

    /// <summary>Appends a string with the spec's width, counted in code points.</summary>
    public static void AppendPadded(StringBuilder text, FormatSpec spec, string value)
    {
        int padding = spec.Width - (spec.Width > 0 ? CountCodePoints(value) : 0);
        if (padding > 0 && !spec.Left) text.Append(spec.Zero ? '0' : ' ', padding);
        text.Append(value);
        if (padding > 0 && spec.Left) text.Append(' ', padding);
    }

    private static string Cut(FormatSpec spec, string value)
    {
        if (spec.Precision == FormatSpec.None) return value;
        int end = 0;
        for (int i = 0; i < spec.Precision && end < value.Length; i++) end += char.IsSurrogatePair(value, end) ? 2 : 1;
        return value.Substring(0, end);
    }

    private static void AppendHex(StringBuilder text, FormatSpec spec, string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        int count = spec.Precision == FormatSpec.None || spec.Precision > bytes.Length ? bytes.Length : spec.Precision;
        string digits = spec.Verb == 'x' ? "0123456789abcdef" : "0123456789ABCDEF";
        var hex = new StringBuilder(count * 2);
        for (int i = 0; i < count; i++)
        {
            // A blank parts the bytes, and then each of them has the prefix.
            if (i > 0 && spec.Space) hex.Append(' ');
            if (spec.Sharp && (i == 0 || spec.Space)) hex.Append('0').Append(spec.Verb);
            hex.Append(digits[bytes[i] >> 4]).Append(digits[bytes[i] & 15]);
        }

        AppendPadded(text, spec, hex.ToString());
    }

    private static int CountCodePoints(string value)
    {
        int count = value.Length;
        for (int i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i])) count--;
        }

        return count;
    }
}
