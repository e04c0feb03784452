using System;
using System.Globalization;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>Reads numbers as Go writes them.</summary>
internal static class NumberText
{
    /// <summary>The offset behind the number that starts at an offset.</summary>
    public static int End(string text, int at)
    {
        if (at < text.Length && text[at] is '+' or '-') at++;
        bool hex = string.Compare(text, at, "0x", 0, 2, StringComparison.OrdinalIgnoreCase) == 0;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c is (>= '0' and <= '9') or '.' or '_' || IsLetter(c)) continue;
            // A sign belongs to the number behind an exponent only.
            if (c is '+' or '-' && !hex && text[at - 1] is 'e' or 'E') continue;
            break;
        }

        return at;
    }

    /// <summary>Reads a number; null when it is none, or one that templates here do not know.</summary>
    public static TemplateValue? Parse(string text)
    {
        bool negative = text[0] == '-';
        string digits = text[0] is '+' or '-' ? text.Substring(1) : text;
        int radix = Radix(digits, out int prefix);
        if (radix == 10) return ParseDecimal(digits, negative);
        return ParseWhole(digits.Substring(prefix), radix, negative, underscoreBefore: true);
    }

    private static int Radix(string digits, out int prefix)
    {
        prefix = 2;
        if (digits.Length > 1 && digits[0] == '0')
        {
            switch (digits[1])
            {
                case 'x' or 'X': return 16;
                case 'o' or 'O': return 8;
                case 'b' or 'B': return 2;
            }

            prefix = 1;
            if (IsAllDigits(digits)) return 8;
        }

        prefix = 0;
        return 10;
    }

    private static TemplateValue? ParseDecimal(string digits, bool negative)
    {
        if (digits.IndexOfAny(s_floatSigns) < 0) return ParseWhole(digits, 10, negative, underscoreBefore: false);
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (digits[0] is not ('.' or (>= '0' and <= '9'))) return null;
        if (!double.TryParse(digits, Style, CultureInfo.InvariantCulture, out double value) || double.IsInfinity(value)) return null;
        return TemplateValue.Of(negative ? -value : value);
    }

    private static TemplateValue? ParseWhole(string digits, int radix, bool negative, bool underscoreBefore)
    {
        ulong value = 0;
        bool afterDigit = underscoreBefore;
        foreach (char c in digits)
        {
            if (c == '_' && afterDigit)
            {
                afterDigit = false;
                continue;
            }

            int digit = HexDigits.Value(c);
            if (digit < 0 || digit >= radix || value > (ulong.MaxValue - (ulong)digit) / (ulong)radix) return null;
            value = (value * (ulong)radix) + (ulong)digit;
            afterDigit = true;
        }

        if (digits.Length == 0 || digits[digits.Length - 1] == '_') return null;
        ulong limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        return value > limit ? null : TemplateValue.Of(negative ? unchecked(-(long)value) : (long)value);
    }

    private static readonly char[] s_floatSigns = ['.', 'e', 'E'];

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAllDigits(string digits)
    {
        foreach (char c in digits)
        {
            if (c is not ((>= '0' and <= '9') or '_')) return false;
        }

        return true;
    }
}
