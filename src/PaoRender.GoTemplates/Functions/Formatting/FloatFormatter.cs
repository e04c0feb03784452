using System.Globalization;
using System.Text;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Formats floating numbers.</summary>
internal static class FloatFormatter
{
    // From this power of ten on numbers are printed with an exponent.
    private const int PlainLimit = 6;

    /// <summary>Appends a floating number; false when the verb does not fit.</summary>
    public static bool TryAppend(StringBuilder text, FormatSpec spec, double value)
    {
        string number;
        switch (spec.Verb)
        {
            case 'v' or 'g' or 'G' when spec.Precision == FormatSpec.None: number = Shortest(value); break;
            case 'e' or 'E': number = Exponent(value.ToString("e" + Digits(spec), CultureInfo.InvariantCulture)); break;
            case 'f' or 'F': number = value.ToString("F" + Digits(spec), CultureInfo.InvariantCulture); break;
            case 'v' or 'g' or 'G' or 'x' or 'X' or 'b':
                throw new FunctionException($"'%{spec.Verb}' of a floating number is not supported here with these flags.");
            default: return false;
        }

        if (spec.Sharp) throw new FunctionException("'#' is not supported here for floating numbers.");
        if (spec.Verb is 'E' or 'G') number = number.ToUpperInvariant();
        AppendSigned(text, spec, number);
        return true;
    }

    private static void AppendSigned(StringBuilder text, FormatSpec spec, string number)
    {
        string sign = number[0] == '-' ? "-" : spec.Plus ? "+" : spec.Space ? " " : string.Empty;
        string digits = number[0] == '-' ? number.Substring(1) : number;
        if (spec.Zero && spec.Width > sign.Length) digits = digits.PadLeft(spec.Width - sign.Length, '0');
        StringFormatter.AppendPadded(text, spec, sign + digits);
    }

    private static string Digits(FormatSpec spec) =>
        (spec.Precision == FormatSpec.None ? 6 : spec.Precision).ToString(CultureInfo.InvariantCulture);

    // The fewest digits that read back as the same number.
    private static string Shortest(double value)
    {
        string scientific = string.Empty;
        for (int precision = 0; precision <= 16; precision++)
        {
            scientific = value.ToString("e" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.Parse(scientific, CultureInfo.InvariantCulture) == value) break;
        }

        string[] parts = scientific.Split('e');
        int exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        string digits = parts[0].Replace(".", string.Empty).TrimStart('-');
        if (exponent is < -4 or >= PlainLimit) return Exponent(scientific);
        string sign = scientific[0] == '-' ? "-" : string.Empty;
        if (exponent < 0) return sign + "0." + new string('0', -exponent - 1) + digits;
        if (digits.Length <= exponent + 1) return sign + digits.PadRight(exponent + 1, '0');
        return sign + digits.Insert(exponent + 1, ".");
    }

    // The framework writes at least three digits of an exponent, Go two.
    private static string Exponent(string scientific)
    {
        string[] parts = scientific.Split('e');
        return $"{parts[0]}e{parts[1][0]}{parts[1].TrimStart('+', '-', '0').PadLeft(2, '0')}";
    }
}
