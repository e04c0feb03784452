using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Numbers as Go reads and prints them.</summary>
internal static class GoNumber
{
    /// <summary>An integer of at most 64 bits, signed or unsigned, with the prefixes 0x, 0o, 0b and 0.</summary>
    public static bool TryParseInteger(string text, out string canonical)
    {
        canonical = text;
        int at = text[0] is '+' or '-' ? 1 : 0;
        bool signed = at == 1;
        bool negative = text[0] == '-';
        int radix = 10;
        if (at + 1 < text.Length && text[at] == '0')
        {
            radix = char.ToLowerInvariant(text[at + 1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
            at += radix == 0 ? 1 : 2;
            if (radix == 0) radix = 8;
        }

        // "0b" may also be followed by a sign of its own.
        if (radix == 2 && !signed && at < text.Length && text[at] is '+' or '-')
        {
            negative = text[at++] == '-';
            signed = true;
        }

        if (!TryParseDigits(text, at, radix, out ulong magnitude)) return false;
        if (signed && magnitude > (negative ? (ulong)long.MaxValue + 1 : long.MaxValue)) return false;
        canonical = (negative && magnitude != 0 ? "-" : "") + magnitude.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The form of a decimal floating number that YAML resolution accepts.</summary>
    public static bool LooksLikeYamlFloat(string text)
    {
        int at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int whole = CountDigits(text, at);
        at += whole;
        int fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            fraction = CountDigits(text, ++at);
            at += fraction;
        }

        if (whole == 0 && fraction == 0) return false;
        if (at == text.Length) return true;
        if (text[at] is not ('e' or 'E')) return false;
        at++;
        if (at < text.Length && text[at] is '+' or '-') at++;
        int exponent = CountDigits(text, at);
        return exponent > 0 && at + exponent == text.Length;
    }

    /// <summary>A finite double.</summary>
    public static bool TryParseDouble(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
        && !double.IsInfinity(value) && !double.IsNaN(value);

    /// <summary>The spelling in JSON: no exponent from 1e-6 up to 1e21.</summary>
    public static string ToJson(double value)
    {
        Shortest(value, out bool negative, out string digits, out int point);
        int exponent = point - 1;
        bool plain = value == 0 || (exponent >= -6 && exponent < 21);
        return Format(negative, digits, point, plain, minimumExponentDigits: 1);
    }

    /// <summary>The spelling in YAML: no exponent from 1e-4 up to 1e6.</summary>
    public static string ToYaml(double value)
    {
        Shortest(value, out bool negative, out string digits, out int point);
        int exponent = point - 1;
        bool plain = value == 0 || (exponent >= -4 && exponent < 6);
        return Format(negative, digits, point, plain, minimumExponentDigits: 2);
    }

    private static string Format(bool negative, string digits, int point, bool plain, int minimumExponentDigits)
    {
        var text = new StringBuilder();
        if (negative) text.Append('-');
        if (plain)
        {
            if (point <= 0) text.Append("0.").Append('0', -point).Append(digits);
            else if (point >= digits.Length) text.Append(digits).Append('0', point - digits.Length);
            else text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point);
            return text.ToString();
        }

        text.Append(digits[0]);
        if (digits.Length > 1) text.Append('.').Append(digits, 1, digits.Length - 1);
        int exponent = point - 1;
        text.Append('e').Append(exponent < 0 ? '-' : '+');
        return text.Append(Math.Abs(exponent).ToString(minimumExponentDigits == 2 ? "00" : "0", CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>The fewest digits that read back as the same double, and the place of the decimal point among them.</summary>
    private static void Shortest(double value, out bool negative, out string digits, out int point)
    {
        negative = BitConverter.DoubleToInt64Bits(value) < 0;
        string text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        int exponentAt = text.IndexOf('E');
        int exponent = exponentAt < 0 ? 0 : int.Parse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        int dot = mantissa.IndexOf('.');
        string all = dot < 0 ? mantissa : mantissa.Remove(dot, 1);
        point = (dot < 0 ? mantissa.Length : dot) + exponent;
        string withoutLeading = all.TrimStart('0');
        point -= all.Length - withoutLeading.Length;
        digits = withoutLeading.TrimEnd('0');
        if (digits.Length > 0) return;
        digits = "0";
        point = 1;
    }

    private static int CountDigits(string text, int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at - start;
    }

    private static bool TryParseDigits(string text, int at, int radix, out ulong value)
    {
        value = 0;
        if (at >= text.Length) return at > 0 && radix == 8 && text[at - 1] == '0';
        BigInteger sum = BigInteger.Zero;
        if (text.Length - at > 80) return false;
        for (; at < text.Length; at++)
        {
            int digit = char.ToLowerInvariant(text[at]) switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                _ => int.MaxValue,
            };
            if (digit >= radix) return false;
            sum = (sum * radix) + digit;
        }

        if (sum > ulong.MaxValue) return false;
        value = (ulong)sum;
        return true;
    }
}
