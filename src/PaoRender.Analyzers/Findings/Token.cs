using System;

namespace PaoRender.Analyzers;

/// <summary>Finds the end of a word in a text that need not be valid.</summary>
internal static class Token
{
    /// <summary>The length of the word at an index of a line; 0 at the line's end.</summary>
    public static int LengthAt(string line, int index)
    {
        if (index >= line.Length) return 0;
        if (line[index] is '"' or '\'')
        {
            int close = line.IndexOf(line[index], index + 1);
            return (close < 0 ? line.TrimEnd().Length : close + 1) - index;
        }

        int end = index;
        while (end < line.Length && !EndsWord(line, end)) end++;
        return Math.Max(end - index, 1);
    }

    private static bool EndsWord(string line, int index) => line[index] switch
    {
        ',' or ']' or '}' => true,
        ':' => index + 1 == line.Length || char.IsWhiteSpace(line[index + 1]),
        char c => char.IsWhiteSpace(c),
    };
}
