using System;

namespace PaoRender.Manifests;

/// <summary>Lines that look right to people and that the reference's reader takes none of: directives, and keys that are too long.</summary>
internal static class RefusedLine
{
    // YAML looks no further for the colon.
    private const int LongestKey = 1024;
    private const string TagDirective = "%TAG";

    /// <summary>The line of this kind at which reading failed: its place and what is wrong with it; null when there is none.</summary>
    /// <param name="text">The text that cannot be read.</param>
    /// <param name="index">Where reading failed.</param>
    public static (int Index, string Advice)? Find(string text, int index)
    {
        int first = FirstContent(text), start = LineStart(text, index), end = LineEnd(text, start);
        if (IsDirective(text, first)) return (first, AdviceOn(text, first));
        if (IsDirective(text, start)) return (start, AdviceOn(text, start));
        while (start < end && text[start] is ' ' or '-' or '?') start++;
        int colon = text.IndexOf(':', start, end - start);
        return colon - start > LongestKey ? (start, $"a key has at most {LongestKey} characters, and this one has {colon - start}") : null;
    }

    /// <summary>Whether a text begins with a directive that declares the handle of a tag, which is refused.</summary>
    public static bool DeclaresTag(string text) =>
        string.CompareOrdinal(text, FirstContent(text), TagDirective, 0, TagDirective.Length) == 0;

    private static bool IsDirective(string text, int at) => at < text.Length && text[at] == '%';

    // The reference cuts a file at its '---' lines first, so a directive and its document never meet.
    private static string AdviceOn(string text, int at)
    {
        string word = text.Substring(at, LineEnd(text, at) - at).Trim().Split(' ')[0];
        return $"'{word}' cannot be used, because the reader takes every document by itself, from its line '---' on; remove this line"
            + (word == TagDirective ? " and the tags that need it" : "");
    }

    private static int FirstContent(string text)
    {
        int at = 0;
        while (at < text.Length && text[at] is '#' or '\n' or '\r' or ' ') at = text[at] == '#' ? LineEnd(text, at) : at + 1;
        return at;
    }

    private static int LineStart(string text, int index) =>
        index <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(index, text.Length) - 1) + 1;

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
}
