using System;
using System.Collections.Generic;

namespace PaoRender;

/// <summary>Orders strings by their UTF-8 bytes, as Go does, without encoding them. That is the order of their code points.</summary>
/// <remarks>
/// UTF-16 has the same order except for surrogates: they stand for code points above all others, but have lower numbers than
/// U+E000 to U+FFFF. Compiled into every assembly that sorts as Go does.
/// </remarks>
internal sealed class Utf8Order : IComparer<string>
{
    private Utf8Order()
    {
    }

    /// <summary>The only instance.</summary>
    public static Utf8Order Instance { get; } = new();

    /// <summary>Compares two strings; null comes first.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int common = Math.Min(x.Length, y.Length);
        for (int i = 0; i < common; i++)
        {
            if (x[i] != y[i]) return Rank(x[i]) - Rank(y[i]);
        }

        return x.Length - y.Length;
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
