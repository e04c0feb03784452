using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Inputs;

/// <summary>
/// Compares names of kinds word by word. People shorten a kind (<c>Infra</c>, <c>MachinePool</c>, <c>MCP</c>) or lengthen it
/// (<c>KubeletConfiguration</c>, <c>TunedProfile</c>), which no count of wrong letters finds.
/// </summary>
internal static class KindWords
{
    // Shorter pieces begin too many words.
    private const int LeastLetters = 3;

    // What people add to a kind that means it all the same. Other words make other kinds: a MachineConfigNode is one.
    private static readonly string[] s_endings = ["CR", "Config", "Configuration", "Object", "Profile", "Resource", "Spec"];

    private static readonly Regex s_word = new("[A-Z][a-z0-9]*|[a-z0-9]+", RegexOptions.CultureInvariant);

    /// <summary>The kind that a written one shortens or lengthens; of several the one that differs least, null when there is none.</summary>
    /// <param name="written">The kind as written.</param>
    /// <param name="known">The kinds of the same API group.</param>
    public static string? Nearest(string written, IEnumerable<string> known) => known
        .Where(kind => Shortens(written, kind) || Lengthens(written, kind))
        .OrderBy(kind => Math.Abs(kind.Length - written.Length))
        .FirstOrDefault();

    private static bool Shortens(string written, string kind)
    {
        string[] words = WordsOf(kind);
        if (words.Length > 1 && string.Equals(written, string.Concat(words.Select(word => word[0])), StringComparison.OrdinalIgnoreCase)) return true;
        int next = 0;
        foreach (string piece in WordsOf(written))
        {
            while (next < words.Length && !Begins(words[next], piece)) next++;
            if (next++ == words.Length) return false;
        }

        return true;
    }

    private static bool Lengthens(string written, string kind) =>
        written.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
        && (char.IsLower(written, kind.Length) || s_endings.Contains(written.Substring(kind.Length)));

    private static bool Begins(string word, string piece) =>
        piece.Length >= LeastLetters && word.StartsWith(piece, StringComparison.OrdinalIgnoreCase);

    private static string[] WordsOf(string kind) => [.. s_word.Matches(kind).Cast<Match>().Select(match => match.Value)];
}
