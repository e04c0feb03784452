using System.Collections.Generic;

namespace PaoRender.Files;

/// <summary>Orders names by their UTF-8 bytes, without encoding them.</summary>
/// <remarks>
/// UTF-16 order is the same except that surrogates sort before U+E000 to U+FFFF, while the characters that they stand for
/// come after; moving both ranges puts that right.
/// </remarks>
internal sealed class NameOrder : IComparer<string>
{
    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int common = x.Length < y.Length ? x.Length : y.Length;
        for (int i = 0; i < common; i++)
        {
            if (x[i] != y[i]) return Weight(x[i]) - Weight(y[i]);
        }

        return x.Length - y.Length;
    }

    private static int Weight(char c) => c switch
    {
        < '\uD800' => c,
        < '\uE000' => c + 0x2000,
        _ => c - 0x800,
    };
}
