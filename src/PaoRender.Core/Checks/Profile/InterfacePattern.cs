using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Names of network interfaces as a profile filters by them. Of the wildcards the operator knows <c>*</c> only; everything else goes as it
/// is into a regular expression of TuneD, so what a shell takes for a wildcard means something else there.
/// </summary>
internal static class InterfacePattern
{
    // What the kernel has room for.
    private const int Longest = 15;

    private const string OfExpressions = "?{}()|+^$\\";

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static (DiagnosticSeverity Weight, string Text)? Problem(string name)
    {
        // One '!' in front means all others.
        string pattern = name.StartsWith("!", StringComparison.Ordinal) ? name.Substring(1) : name;
        if (pattern.Length == 0) return Error("An interface name is empty; give it, or leave the field out.");
        if (pattern[0] == '!')
            return Error($"One '!' means all interfaces but these; the second one in '{name}' would be part of a name. Remove it.");
        if (name.Length > 1 && name[0] == '!' && pattern.All(letter => letter == '*'))
            return Error($"'{name}' leaves out all interfaces. Remove the filter.");
        if (pattern is "." or "..") return Error($"No network interface can be called '{pattern}'.");
        if (pattern.Any(letter => letter is <= ' ' or '/' or ':' or '"' or '\''))
            return Error($"No network interface can be called '{pattern}': a name has no blanks, quotes, '/' or ':'.");
        if (!IsBalanced(pattern))
        {
            return Error($"'{name}' becomes part of a regular expression, in which a bracket has no partner, so TuneD refuses it. "
                + "Only '*' is a wildcard.");
        }

        if (Literals(pattern) > Longest)
            return Error($"No network interface can be called '{pattern}': a name has {Longest} characters at most.");
        if (pattern.IndexOf("[!", StringComparison.Ordinal) >= 0)
            return Odd($"'[!' in '{name}' means '!' or one of the others, as in a regular expression. Write '[^'.");
        return pattern.FirstOrDefault(letter => OfExpressions.IndexOf(letter) >= 0) is var odd and not '\0' && !HasOnlyClassCarets(pattern)
            ? Odd($"'{odd}' in '{name}' is no wildcard: only '*' is, and the rest is a regular expression of TuneD. "
                + "Give each name a filter of its own.")
            : null;
    }

    private static (DiagnosticSeverity Weight, string Text) Error(string text) => (DiagnosticSeverity.Error, text);

    private static (DiagnosticSeverity Weight, string Text) Odd(string text) => (DiagnosticSeverity.Warning, text);

    /// <summary>Whether the only such letters are those that turn a class round.</summary>
    private static bool HasOnlyClassCarets(string pattern) => pattern.Replace("[^", "[").All(letter => OfExpressions.IndexOf(letter) < 0);

    /// <summary>How many characters a name must have that fits: one for each class, none for a star.</summary>
    private static int Literals(string pattern)
    {
        // What repeats or chooses may stand for nothing.
        if (!HasOnlyClassCarets(pattern)) return 0;
        int count = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '[') i = ClassEnd(pattern, i);
            if (pattern[i] != '*') count++;
        }

        return count;
    }

    private static bool IsBalanced(string pattern)
    {
        int open = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && ++i == pattern.Length) return false;
            else if (pattern[i] == '[' && (i = ClassEnd(pattern, i)) < 0) return false;
            else if (pattern[i] == '(') open++;
            else if (pattern[i] == ')' && --open < 0) return false;
        }

        return open == 0;
    }

    /// <summary>Where a class ends that begins at a place; -1 where it does not. A bracket right after its beginning belongs to it.</summary>
    private static int ClassEnd(string pattern, int start)
    {
        int first = start + 1 < pattern.Length && pattern[start + 1] == '^' ? start + 2 : start + 1;
        return first + 1 > pattern.Length ? -1 : pattern.IndexOf(']', Math.Min(first + 1, pattern.Length));
    }
}
