using System.Globalization;
using System.Text;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Formats integers.</summary>
internal static class IntegerFormatter
{
    /// <summary>Appends an integer; false when the verb does not fit.</summary>
    public static bool TryAppend(StringBuilder text, FormatSpec spec, long value)
    {
        switch (spec.Verb)
        {
            case 'v' when spec.Width == FormatSpec.None && spec.Precision == FormatSpec.None && !spec.Space:
                text.Append(value.ToString(CultureInfo.InvariantCulture));
                return true;
            case 'v' or 'd': AppendNumber(text, spec, value, 10, string.Empty); return true;
            case 'b': AppendNumber(text, spec, value, 2, spec.Sharp ? "0b" : string.Empty); return true;
            case 'o': AppendNumber(text, spec, value, 8, spec.Sharp ? "0" : string.Empty); return true;
            case 'O': AppendNumber(text, spec, value, 8, "0o"); return true;
            case 'x': AppendNumber(text, spec, value, 16, spec.Sharp ? "0x" : string.Empty); return true;
            case 'X': AppendNumber(text, spec, value, 16, spec.Sharp ? "0X" : string.Empty); return true;
            case 'c': StringFormatter.AppendPadded(text, spec, char.ConvertFromUtf32(CodePoints.Valid(value))); return true;
            case 'q': StringFormatter.AppendPadded(text, spec, Quoting.QuoteCharacter(value, spec.Plus)); return true;
            case 'U': throw new FunctionException("'%U' is not supported here.");
            default: return false;
        }
    }

    private static void AppendNumber(StringBuilder text, FormatSpec spec, long value, int radix, string prefix)
    {
        // Zeros go between sign and digits here, so the width is filled with blanks only.
        FormatSpec padding = spec.Zero ? Blank(spec) : spec;
        if (spec.Precision == 0 && value == 0)
        {
            StringFormatter.AppendPadded(text, padding, string.Empty);
            return;
        }

        string sign = value < 0 ? "-" : spec.Plus ? "+" : spec.Space ? " " : string.Empty;
        // A precision says how many digits there are at least; without one the flag "0" fills the width.
        int least = spec.Precision == FormatSpec.None && spec.Zero ? spec.Width - sign.Length : spec.Precision;
        string digits = Digits(value, radix, spec.Verb == 'X').PadLeft(least > 0 ? least : 0, '0');
        if (prefix == "0" && digits[0] == '0') prefix = string.Empty;
        StringFormatter.AppendPadded(text, padding, sign + prefix + digits);
    }

    private static FormatSpec Blank(FormatSpec spec)
    {
        FormatSpec blank = spec.With(spec.Verb);
        blank.Zero = false;
        return blank;
    }

    private static string Digits(long value, int radix, bool upper)
    {
        ulong rest = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        if (radix == 10) return rest.ToString(CultureInfo.InvariantCulture);
        string alphabet = upper ? "0123456789ABCDEF" : "0123456789abcdef";
        char[] digits = new char[64];
        int start = digits.Length;
        do
        {
            digits[--start] = alphabet[(int)(rest % (ulong)radix)];
            rest /= (ulong)radix;
        }
        while (rest > 0);
        return new string(digits, start, digits.Length - start);
    }
}
