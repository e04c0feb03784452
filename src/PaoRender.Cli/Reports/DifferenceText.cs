using System.IO;
using System.Linq;
using PaoRender.Comparison;

namespace PaoRender.Cli;

/// <summary>Differences for people.</summary>
internal static class DifferenceText
{
    public static void Write(TextWriter writer, Difference difference, string indent, string mark = "")
    {
        writer.WriteLine(indent + Printable(difference.Path) + ": " + Values(difference) + mark);
        foreach (LineChange line in difference.Lines) writer.WriteLine((indent + "  " + Printable(line.ToString())).TrimEnd());
    }

    public static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        DifferenceKind.Reordered => "reordered",
        _ => "changed",
    };

    private static string Values(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Added => "added, " + Printable(difference.After!),
        DifferenceKind.Removed => "removed, was " + Printable(difference.Before!),
        DifferenceKind.Reordered => $"order {Printable(difference.Before!)} -> {Printable(difference.After!)}",
        _ => $"{Printable(difference.Before!)} -> {Printable(difference.After!)}",
    };

    // A file body may hold anything, and a terminal obeys escape sequences.
    private static string Printable(string text) =>
        text.Any(c => char.IsControl(c) && c != '\t') ? string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? '\uFFFD' : c)) : text;
}
