using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Finds the word that somebody meant.</summary>
public static class Spelling
{
    /// <summary>The known word that is nearest to a written one; null when none is near enough to be meant.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="known">The words that there are; of two that are equally near the first one counts.</param>
    /// <param name="most">How many letters may be wrong in a long word; in a short one, a quarter of its letters, at least one.</param>
    public static string? Nearest(string written, IEnumerable<string> known, int most = 3)
    {
        Require.NotNull(written, nameof(written));
        string? best = null;
        int least = int.MaxValue;
        foreach (string word in Require.NotNull(known, nameof(known)))
        {
            int allowed = Math.Min(most, Math.Max(1, word.Length / 4));
            if (Math.Abs(word.Length - written.Length) > allowed) continue;
            int wrong = Distance(written, word);
            if (wrong > allowed || wrong >= least) continue;
            best = word;
            least = wrong;
        }

        return best;
    }

    /// <summary>How many letters were left out, added, exchanged or swapped with their neighbour. Case does not count.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] above = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = Fold(left[i - 1]) == Fold(right[j - 1]);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                bool swapped = i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]);
                if (swapped) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
