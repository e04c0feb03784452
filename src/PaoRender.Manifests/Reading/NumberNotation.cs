using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Ways to write a whole number that YAML 1.1 reads and people read in another way, or not at all.</summary>
internal static class NumberNotation
{
    // The largest double has 309 digits.
    private const int FewestDigits = 309;

    // 2 to the power of 63.
    private const double LargestWhole = 9223372036854775808;

    /// <summary>What is unusual about a number as it was written; null when nothing is.</summary>
    public static string? Describe(string written)
    {
        int first = written.Length > 0 && written[0] is '-' or '+' ? 1 : 0;
        if (first + 1 < written.Length && written[first] == '0')
        {
            switch (written[first + 1])
            {
                case 'x' or 'X': return "hexadecimal";
                case 'b' or 'B': return "binary";
                case (>= '0' and <= '9') or '_' when written.IndexOfAny(['8', '9']) >= 0: return "decimal, because octal numbers have no 8 and no 9";
                case 'o' or 'O' or (>= '0' and <= '9') or '_': return "octal";
            }
        }

        if (written.IndexOf('_') >= 0) return "a number with underscores";
        return written.IndexOfAny(['e', 'E', '.']) >= 0 ? "a floating-point number" : null;
    }

    /// <summary>Why a floating-point number is no whole one, and what to write where it could be; the rest of a sentence about it.</summary>
    /// <param name="written">The number as it was written.</param>
    public static string WhyNotWhole(string written)
    {
        if (written.IndexOf("nan", StringComparison.OrdinalIgnoreCase) >= 0) return "which is not a number";
        if (written.IndexOf("inf", StringComparison.OrdinalIgnoreCase) >= 0) return "which is infinite";
        if (!GoNumber.TryParseDouble(written.Replace("_", ""), out double value)) return "which is too large for any field";
        if (value != Math.Floor(value)) return "which has a fraction";
        return Math.Abs(value) >= LargestWhole
            ? "which is too large for any field"
            : "which is written as a floating-point number; write " + value.ToString("F0", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a text is of digits only, and too many: YAML takes for text what no floating-point number can hold.</summary>
    public static bool IsTooLarge(string text)
    {
        if (text.Length < FewestDigits) return false;
        for (int i = text[0] is '-' or '+' ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '_')) return false;
        }

        return true;
    }
}
