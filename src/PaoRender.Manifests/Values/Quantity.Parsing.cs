using System;
using System.Globalization;
using System.Numerics;

namespace PaoRender.Manifests;

public readonly partial struct Quantity
{
    private const string SuffixLetters = "eEinumkKMGTP";

    // Far beyond the largest quantity; keeps a huge exponent from making a huge number.
    private const int ExponentLimit = 200;

    private static readonly BigInteger s_maximum = long.MaxValue * s_one;

    /// <summary>Reads a quantity such as <c>500Mi</c>, <c>1.5G</c> or <c>2e3</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The quantity.</param>
    /// <param name="problem">What is wrong with the text, as the end of a sentence.</param>
    public static bool TryParse(string text, out Quantity value, out string problem)
    {
        value = default;
        problem = "";
        text ??= "";
        int at = 0;
        bool negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '+' or '-') at++;
        string whole = TakeDigits(text, ref at);
        string fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = TakeDigits(text, ref at);
        }

        int suffixAt = at;
        while (at < text.Length && SuffixLetters.IndexOf(text[at]) >= 0) at++;
        if (at < text.Length && text[at] is '+' or '-') at++;
        TakeDigits(text, ref at);
        if (text.Length == 0 || at < text.Length)
        {
            problem = $"is not a valid quantity such as 500Mi, 1Gi or 2000: '{text}'.";
            return false;
        }

        string suffix = text.Substring(suffixAt);
        if (!TryInterpret(suffix, out int numberBase, out int exponent, out QuantityFormat format))
        {
            problem = $"has an unknown suffix '{suffix}'; use one of n u m k M G T P E, Ki Mi Gi Ti Pi Ei or an exponent.";
            return false;
        }

        BigInteger amount = Amount(whole, fraction, numberBase, exponent);
        if (format == QuantityFormat.BinarySi && amount > 0 && amount < s_one) format = QuantityFormat.DecimalSi;
        value = new Quantity(negative ? -amount : amount, format);
        return true;
    }

    /// <summary>Reads a quantity.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Quantity Parse(string text) =>
        TryParse(text, out Quantity value, out string problem) ? value : throw new FormatException($"'{text}' {problem}");

    /// <summary>Billionths, rounded up where the text is finer, capped at the largest 64-bit integer.</summary>
    private static BigInteger Amount(string whole, string fraction, int numberBase, int exponent)
    {
        BigInteger digits = whole.Length + fraction.Length == 0
            ? BigInteger.Zero
            : BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture);
        if (digits.IsZero) return digits;

        int decimalExponent = Scale - fraction.Length + (numberBase == 10 ? exponent : 0);
        if (numberBase == 2) digits <<= exponent;
        if (decimalExponent >= 0)
        {
            digits = decimalExponent > ExponentLimit ? s_maximum : digits * BigInteger.Pow(10, decimalExponent);
        }
        else if (decimalExponent < -ExponentLimit - whole.Length - fraction.Length)
        {
            digits = BigInteger.One;
        }
        else
        {
            digits = BigInteger.DivRem(digits, BigInteger.Pow(10, -decimalExponent), out BigInteger rest);
            if (!rest.IsZero) digits += 1;
        }

        return BigInteger.Min(digits, s_maximum);
    }

    private static bool TryInterpret(string suffix, out int numberBase, out int exponent, out QuantityFormat format)
    {
        numberBase = 10;
        exponent = 0;
        format = QuantityFormat.DecimalSi;
        if (suffix.Length == 0) return true;
        int index = suffix.Length == 1 ? "num.kMGTPE".IndexOf(suffix[0]) : -1;
        if (index >= 0 && suffix[0] != '.')
        {
            exponent = (index - 3) * 3;
            return true;
        }

        index = suffix.Length == 2 && suffix[1] == 'i' ? "KMGTPE".IndexOf(suffix[0]) : -1;
        if (index >= 0)
        {
            numberBase = 2;
            exponent = (index + 1) * 10;
            format = QuantityFormat.BinarySi;
            return true;
        }

        format = QuantityFormat.DecimalExponent;
        return suffix.Length > 1 && suffix[0] is 'e' or 'E' && int.TryParse(
            suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    private static string TakeDigits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return text.Substring(start, at - start);
    }
}
