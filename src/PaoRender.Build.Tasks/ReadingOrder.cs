using System.Collections.Generic;
using System.IO;

namespace PaoRender.Build.Tasks;

/// <summary>Orders paths so that no file system has a say: folder by folder, names by their characters' numbers.</summary>
/// <remarks>The analyzer is compiled with this file too: which of two errors is reported depends on the order.</remarks>
internal sealed class ReadingOrder : IComparer<string>
{
    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static ReadingOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        string[] left = Segments(x);
        string[] right = Segments(y);
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length - right.Length;
    }

    private static string[] Segments(string? path) => (path ?? "").Split(s_separators);
}
