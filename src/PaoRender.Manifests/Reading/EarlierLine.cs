using System;

namespace PaoRender.Manifests;

/// <summary>
/// Finds a missing colon, and a fault in a line above the one at which reading failed: a key without its colon goes on in the next line.
/// </summary>
internal static class EarlierLine
{
    // A character that is no blank, taken for the start of a text, can spoil the level that it stands in.
    private const int Lines = 12;

    private static readonly string[] s_keyExpected = ["invalid mapping", "did not find expected key", "expected ':'"];

    /// <summary>The place of the fault and what it is; null when no such fault can be seen.</summary>
    /// <param name="text">The text that cannot be read.</param>
    /// <param name="problem">What the reader met.</param>
    public static (int Index, string Advice)? Find(string text, MalformedTextException problem)
    {
        if (!Array.Exists(s_keyExpected, part => problem.Message.IndexOf(part, StringComparison.Ordinal) >= 0)) return null;
        var failed = Line.At(text, problem.Index);
        Line? line = failed.Before(text);
        if (line?.Indent == failed.Indent && failed.MissingColon(text) is { } here) return here;
        Line? parent = line?.Before(text);
        for ((Line? above, int count) = (line, 0); above is { } odd && count < Lines; above = odd.Before(text), count++)
        {
            int index = odd.OddEnd(text, isWhole: count == 0);
            if (index >= 0) return (index, "this is " + OddCharacter.Of(text[index])!.Value.Advice);
        }

        bool isKey = line is not null && (parent is null || parent.Value.EndsWith(text, ':') || parent.Value.Indent == line.Value.Indent);
        return isKey ? line!.Value.MissingColon(text) : null;
    }

    /// <summary>What a line holds but for blanks.</summary>
    private readonly record struct Line(int Start, int First, int End)
    {
        public int Indent => First - Start;

        public static Line At(string text, int index)
        {
            int start = index <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(index, text.Length) - 1) + 1;
            int end = text.IndexOf('\n', start);
            return Between(text, start, end < 0 ? text.Length : end);
        }

        /// <summary>The next line above that holds something else than a comment.</summary>
        public Line? Before(string text)
        {
            for (int end = Start - 1; end >= 0;)
            {
                int start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
                Line line = Between(text, start, end);
                if (line.First < line.End && text[line.First] != '#')
                    return string.CompareOrdinal(text, line.First, "---", 0, 3) == 0 ? null : line;
                end = start - 1;
            }

            return null;
        }

        private static Line Between(string text, int start, int end)
        {
            int first = start;
            while (first < end && text[first] == ' ') first++;
            while (end > first && text[end - 1] is ' ' or '\r' or '\t') end--;
            return new Line(start, first, end);
        }

        public bool EndsWith(string text, char last) => text[End - 1] == last;

        /// <summary>Where an odd character is at one of the two ends, or anywhere; -1 when none is.</summary>
        public int OddEnd(string text, bool isWhole)
        {
            if (isWhole && OddCharacter.Find(text, First, End) is { } found) return text.IndexOf(found.Character, First);
            if (OddCharacter.Of(text[First]) is not null) return First;
            return OddCharacter.Of(text[End - 1]) is not null ? End - 1 : -1;
        }

        /// <summary>Where a colon or the blank behind it is missing, in a line that begins as a key does.</summary>
        public (int Index, string Advice)? MissingColon(string text)
        {
            int at = First;
            while (at < End && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.' or '/')) at++;
            if (at == First || !char.IsLetter(text[First])) return null;
            string rest = text.Substring(at, End - at);
            if (rest.IndexOf(": ", StringComparison.Ordinal) >= 0 || rest.EndsWith(":", StringComparison.Ordinal)) return null;
            if (rest.Length == 0 || rest[0] == ' ') return (at, $"behind the key '{text.Substring(First, at - First)}' a colon is missing");
            return rest[0] == ':' ? (at, "behind this colon a blank is missing") : null;
        }
    }
}
