using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>Breaks text into lines: behind blanks and commas where there are any, else where the room ends.</summary>
internal static class TextWrap
{
    /// <param name="text">The text.</param>
    /// <param name="room">How many characters a line holds; one at least.</param>
    public static IEnumerable<string> Lines(string text, int room)
    {
        int start = 0;
        while (text.Length - start > room)
        {
            int end = BreakWithin(text, start, room);
            yield return text.Substring(start, end - start).TrimEnd(' ');
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
        }

        if (start < text.Length || start == 0) yield return text.Substring(start);
    }

    private static int BreakWithin(string text, int start, int room)
    {
        // A blank just behind the room ends a line that is full.
        if (text[start + room] == ' ') return start + room;
        for (int end = start + room; end > start; end--)
        {
            if (text[end - 1] is ' ' or ',') return end;
        }

        // The halves of a character outside the basic plane stay together, unless nothing else fits.
        return room > 1 && char.IsHighSurrogate(text[start + room - 1]) ? start + room - 1 : start + room;
    }
}
