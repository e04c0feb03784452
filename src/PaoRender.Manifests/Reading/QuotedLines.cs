using System;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Indents the later lines of texts in double quotes.</summary>
/// <remarks>
/// YAML wants them deeper than the key, and our YAML library insists. Go's does not, and definitions in wide use have
/// them at the depth of the key. The blanks at their starts are not part of the text, so more of them change nothing.
/// </remarks>
internal static class QuotedLines
{
    /// <summary>The text with such lines indented, from an index on at which a text in quotes was refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The index.</param>
    /// <param name="shifts">Takes what was put in.</param>
    public static string Indent(string text, int from, TextShifts shifts)
    {
        var result = new StringBuilder(text.Length + 1024);
        int blockIndent = -1;
        for (int at = 0; at < text.Length;)
        {
            int next = NextLine(text, at);
            int indent = Indentation(text, at, next);
            bool isBlank = text.Substring(at + indent, next - at - indent).Trim().Length == 0;
            if (!isBlank && indent <= blockIndent) blockIndent = -1;
            int quote = next > from && blockIndent < 0 ? OpenQuote(text, at, next) : -1;
            if (blockIndent < 0 && !isBlank && IsBlockHeader(text, at, next)) blockIndent = indent;
            if (quote >= 0)
            {
                int end = Close(text, quote + 1);
                Copy(text, at, end, quote - at + 1, result, shifts);
                at = end;
                next = NextLine(text, at);
            }

            result.Append(text, at, next - at);
            at = next;
        }

        return result.ToString();
    }

    private static int NextLine(string text, int at)
    {
        while (at < text.Length && !EndsLine(text, at)) at++;
        return Math.Min(at + 1, text.Length);
    }

    /// <summary>Whether YAML sees a line end behind a character.</summary>
    private static bool EndsLine(string text, int at) =>
        text[at] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));

    private static int Indentation(string text, int at, int end)
    {
        int start = at;
        while (at < end && text[at] == ' ') at++;
        return at - start;
    }

    /// <summary>Where a value begins with a quote and does not end on the line; -1 where none does.</summary>
    private static int OpenQuote(string text, int at, int end)
    {
        int quote = text.IndexOf('"', at, end - at);
        bool isValue = quote > at + 1 && text[quote - 1] == ' ' && text[quote - 2] is ':' or '-';
        return isValue && Close(text, quote + 1) >= end ? quote : -1;
    }

    private static int Close(string text, int at)
    {
        while (at < text.Length && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
        return Math.Min(at, text.Length);
    }

    private static bool IsBlockHeader(string text, int at, int end)
    {
        string line = text.Substring(at, end - at).TrimEnd();
        int sign = Math.Max(line.LastIndexOf(" |", StringComparison.Ordinal), line.LastIndexOf(" >", StringComparison.Ordinal));
        return sign >= 0 && line.Length - sign <= 4;
    }

    /// <summary>Copies a stretch with its lines indented.</summary>
    private static void Copy(string text, int at, int end, int indent, StringBuilder result, TextShifts shifts)
    {
        for (; at < end; at++)
        {
            result.Append(text[at]);
            if (!EndsLine(text, at)) continue;
            shifts.Add(result.Length, indent);
            result.Append(' ', indent);
        }
    }
}
