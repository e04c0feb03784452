using System;
using System.Collections.Generic;

namespace PaoRender.Comparison;

/// <summary>Compares two texts line by line.</summary>
internal static class LineDiff
{
    private const int ContextLines = 2;

    // Beyond this the table of the longest common subsequence is not worth its memory: the middle counts as replaced.
    private const int LargestTable = 4_000_000;

    /// <summary>The changed lines, with those around them.</summary>
    public static List<LineChange> Compare(string before, string after)
    {
        string[] left = Lines(before), right = Lines(after);
        int start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start]) start++;
        int leftEnd = left.Length, rightEnd = right.Length;
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1]) (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1);

        var all = new List<LineChange>();
        for (int i = 0; i < start; i++) all.Add(new LineChange(LineChangeKind.Context, left[i]));
        Middle(new ArraySegment<string>(left, start, leftEnd - start), new ArraySegment<string>(right, start, rightEnd - start), all);
        for (int i = leftEnd; i < left.Length; i++) all.Add(new LineChange(LineChangeKind.Context, left[i]));
        return NearChanges(all);
    }

    /// <summary>A text of which every line is new, or gone.</summary>
    public static List<LineChange> Whole(string text, LineChangeKind kind)
    {
        var lines = new List<LineChange>();
        foreach (string line in Lines(text)) lines.Add(new LineChange(kind, line));
        if (text.EndsWith("\n", StringComparison.Ordinal)) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    // A missing line end at the end of a text must show, so the empty rest after the last one counts as a line.
    private static string[] Lines(string text) => text.Split('\n');

    private static void Middle(IReadOnlyList<string> left, IReadOnlyList<string> right, List<LineChange> result)
    {
        int[,]? table = (long)left.Count * right.Count <= LargestTable ? Lengths(left, right) : null;
        int i = 0, j = 0;
        while (i < left.Count && j < right.Count && table is not null)
        {
            if (left[i] == right[j]) (i, j) = Add(LineChangeKind.Context, left[i], i + 1, j + 1);
            else if (table[i + 1, j] >= table[i, j + 1]) (i, j) = Add(LineChangeKind.Removed, left[i], i + 1, j);
            else (i, j) = Add(LineChangeKind.Added, right[j], i, j + 1);
        }

        while (i < left.Count) result.Add(new LineChange(LineChangeKind.Removed, left[i++]));
        while (j < right.Count) result.Add(new LineChange(LineChangeKind.Added, right[j++]));

        (int, int) Add(LineChangeKind kind, string text, int nextLeft, int nextRight)
        {
            result.Add(new LineChange(kind, text));
            return (nextLeft, nextRight);
        }
    }

    /// <summary>Length of the longest common subsequence of the two rests, for every pair of starts.</summary>
    private static int[,] Lengths(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int[,] lengths = new int[left.Count + 1, right.Count + 1];
        for (int i = left.Count - 1; i >= 0; i--)
        {
            for (int j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<LineChange> NearChanges(List<LineChange> all)
    {
        var near = new List<LineChange>();
        int last = -1;
        for (int i = 0; i < all.Count; i++)
        {
            if (!HasChangeNear(all, i)) continue;
            if (i > last + 1) near.Add(new LineChange(LineChangeKind.Gap, ""));
            near.Add(all[i]);
            last = i;
        }

        return near;
    }

    private static bool HasChangeNear(List<LineChange> all, int at)
    {
        for (int i = Math.Max(0, at - ContextLines); i <= at + ContextLines && i < all.Count; i++)
        {
            if (all[i].Kind != LineChangeKind.Context) return true;
        }

        return false;
    }
}
