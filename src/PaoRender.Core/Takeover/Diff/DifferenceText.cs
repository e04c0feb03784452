using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Comparison;

/// <summary>Differences as lines for people.</summary>
public static class DifferenceText
{
    /// <summary>The part with its two values and, behind a deeper indent, the changed lines.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="mark">What to put behind the first line.</param>
    public static IEnumerable<string> Lines(Difference difference, string mark = "")
    {
        Require.NotNull(difference, nameof(difference));
        yield return Printable(difference.Path + ": " + Values(difference)) + mark;
        foreach (LineChange line in difference.Lines) yield return ("  " + Printable(line.ToString())).TrimEnd();
    }

    /// <summary>The kind in one word.</summary>
    public static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        DifferenceKind.Reordered => "reordered",
        _ => "changed",
    };

    private static string Values(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Added => "added, " + difference.After,
        DifferenceKind.Removed => "removed, was " + difference.Before,
        DifferenceKind.Reordered => $"order {difference.Before} -> {difference.After}",
        _ => $"{difference.Before} -> {difference.After}",
    };

    // A file body may hold anything, and a terminal obeys escape sequences.
    private static string Printable(string text) =>
        text.Any(IsHarmful) ? new string([.. text.Select(c => IsHarmful(c) ? '\uFFFD' : c)]) : text;

    private static bool IsHarmful(char c) => char.IsControl(c) && c != '\t';
}
