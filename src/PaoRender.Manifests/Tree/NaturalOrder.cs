using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>The order in which the reference's YAML library writes the keys of a mapping: numbers inside keys count as numbers.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        int shorter = x.Length < y.Length ? x.Length : y.Length;
        int at = 0;
        while (at < shorter && x[at] == y[at]) at++;
        if (at == shorter) return x.Length.CompareTo(y.Length);
        if (at > 0 && char.IsLowSurrogate(x[at]) && char.IsLowSurrogate(y[at])) at--;

        int left = CodePoint(x, at);
        int right = CodePoint(y, at);
        bool leftLetter = IsLetter(left);
        bool rightLetter = IsLetter(right);
        if (leftLetter && rightLetter) return left.CompareTo(right);
        if (leftLetter || rightLetter) return leftLetter ? 1 : -1;

        // A number that goes on from digits before it must not be taken for one with leading zeros.
        long leftStart = 0, rightStart = 0;
        if ((left == '0' || right == '0') && FollowsNonZeroDigit(x, at)) leftStart = rightStart = 1;
        (long leftNumber, int leftLength) = Number(x, at, leftStart);
        (long rightNumber, int rightLength) = Number(y, at, rightStart);
        if (leftNumber != rightNumber) return leftNumber.CompareTo(rightNumber);
        return leftLength != rightLength ? leftLength.CompareTo(rightLength) : left.CompareTo(right);
    }

    private static bool FollowsNonZeroDigit(string text, int at)
    {
        for (int i = at - 1; i >= 0 && IsDigit(text[i]); i--)
        {
            if (text[i] != '0') return true;
        }

        return false;
    }

    // A number of more than 63 bits overflows here, as it does in the reference.
    private static (long Value, int Length) Number(string text, int at, long value)
    {
        int start = at;
        while (at < text.Length && IsDigit(text[at])) value = unchecked((value * 10) + (text[at++] - '0'));
        return (value, at - start);
    }

    // The reference asks for any Unicode digit here and takes its distance from '0'; keys of manifests have ASCII digits.
    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int CodePoint(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];

    private static bool IsLetter(int codePoint)
    {
        if (codePoint < 128) return (uint)((codePoint | 0x20) - 'a') < 26;
        UnicodeCategory category = codePoint < 0x10000
            ? char.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
        return category <= UnicodeCategory.OtherLetter;
    }
}
