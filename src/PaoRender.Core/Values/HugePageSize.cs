using System;
using System.Globalization;

namespace PaoRender.Values;

/// <summary>Reads the sizes of <c>spec.hugepages</c>.</summary>
internal static class HugePageSize
{
    private const NumberStyles NumberStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Converts a size to kibibytes, rounding down.</summary>
    /// <param name="size">The size as the profile has it, such as <c>1G</c>.</param>
    /// <param name="rules">What the release understands.</param>
    /// <exception cref="FormatException">The release does not understand the size.</exception>
    public static long ToKibibytes(string size, HugePageSizeRules rules) =>
        TryToKibibytes(size, rules, out long kibibytes, out string? error) ? kibibytes : throw new FormatException(error);

    /// <summary>Converts a size to kibibytes without throwing.</summary>
    /// <param name="size">The size as the profile has it, such as <c>1G</c>.</param>
    /// <param name="rules">What the release understands.</param>
    /// <param name="kibibytes">The kibibytes, rounded down, when the size is understood.</param>
    /// <param name="error">What is wrong, when it is not.</param>
    public static bool TryToKibibytes(string size, HugePageSizeRules rules, out long kibibytes, out string? error)
    {
        return rules == HugePageSizeRules.AnyBinarySize
            ? TryAnySize(Require.NotNull(size, nameof(size)), out kibibytes, out error)
            : TryKnownSize(Require.NotNull(size, nameof(size)), out kibibytes, out error);
    }

    private static bool TryKnownSize(string size, out long kibibytes, out string? error)
    {
        kibibytes = size switch { "1G" => 1024 * 1024, "2M" => 2 * 1024, _ => -1 };
        error = kibibytes < 0 ? $"Huge page size '{size}' is neither 1G nor 2M; write one of these." : null;
        if (kibibytes < 0) kibibytes = 0;
        return error is null;
    }

    private static bool TryAnySize(string size, out long kibibytes, out string? error)
    {
        kibibytes = 0;
        error = null;
        int split = LastOfNumber(size);
        if (split < 0)
        {
            error = $"Huge page size '{size}' has no number.";
            return false;
        }

        // One blank may stand before the suffix; it belongs to neither side.
        string numberText = size.Substring(0, size[split] == ' ' ? split : split + 1);
        string suffix = size.Substring(split + 1);
        int power = Power(suffix);
        if (!IsPlainNumber(numberText)
            || !double.TryParse(numberText, NumberStyle, CultureInfo.InvariantCulture, out double number)
            || double.IsInfinity(number))
        {
            error = $"Huge page size '{size}': '{numberText}' is not a decimal number.";
        }
        else if (number < 0)
        {
            error = $"Huge page size '{size}' is negative.";
        }
        else if (power < 0)
        {
            error = $"Huge page size '{size}' has the unknown suffix '{suffix}'; use k, M, G, T or P, optionally followed by B or iB.";
        }
        else if (number * Math.Pow(1024, power) >= long.MaxValue)
        {
            error = $"Huge page size '{size}' is too large.";
        }
        else
        {
            kibibytes = (long)(number * Math.Pow(1024, power)) / 1024;
        }

        return error is null;
    }

    private static int LastOfNumber(string size)
    {
        int index = size.Length - 1;
        while (index >= 0 && size[index] is not ((>= '0' and <= '9') or '.' or ' ')) index--;
        return index;
    }

    // The framework's parser takes names such as "Infinity" whatever the style says.
    private static bool IsPlainNumber(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9') digits++;
            else if (c is not ('+' or '-' or '.' or 'e' or 'E')) return false;
        }

        return digits > 0;
    }

    private static int Power(string suffix)
    {
        if (suffix.Length == 0) return 0;
        string lower = suffix.ToLowerInvariant();
        if (lower == "b") return 0;
        int power = "kmgtp".IndexOf(lower[0]) + 1;
        return power > 0 && lower.Substring(1) is "" or "b" or "ib" ? power : -1;
    }
}
