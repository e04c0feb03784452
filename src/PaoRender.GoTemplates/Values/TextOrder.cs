using System.Collections.Generic;

namespace PaoRender.GoTemplates.Values;

/// <summary>The order of strings by their UTF-8 bytes, which is the order of their code points.</summary>
internal sealed class TextOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static TextOrder Instance { get; } = new();

    /// <summary>Compares two strings.</summary>
    public static int Compare(string left, string right)
    {
        int length = System.Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i]) return Rank(left[i]) - Rank(right[i]);
        }

        return left.Length - right.Length;
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);

    // Surrogates stand for code points above all others but have lower numbers than some.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
