using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>Finds the quote that somebody forgot to close: what comes behind it is read as text, and the error shows up later.</summary>
internal static class OpenQuote
{
    private static readonly Regex s_key = new(@"^[ \t]*(- +)?[A-Za-z][\w./-]*:([ \t]|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Index of a quote that swallowed lines which look like keys, or that nothing closes; -1 when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">Where reading failed.</param>
    public static int Find(string text, int problem)
    {
        int blockIndent = -1;
        for (int at = 0; at < text.Length && at <= problem;)
        {
            int end = LineEnd(text, at);
            int indent = Indent(text, at, end);
            bool isBlank = at + indent == end;
            if (!isBlank && indent <= blockIndent) blockIndent = -1;
            if (blockIndent < 0)
            {
                int next = LookAtLine(text, at + indent, end, problem, out int found);
                if (found >= 0) return found;
                if (!isBlank && IsBlockHeader(text, at, end)) blockIndent = indent;
                if (next > end) end = LineEnd(text, next);
            }

            at = end + 1;
        }

        return -1;
    }

    /// <summary>Goes over the quoted texts that begin on a line; gives the index behind the last one.</summary>
    private static int LookAtLine(string text, int at, int end, int problem, out int found)
    {
        found = -1;
        char before = ' ';
        while (at < end)
        {
            char c = text[at];
            if (c == '#' && at > 0 && text[at - 1] is ' ' or '\t' or '\n') return end;
            if (c is '"' or '\'' && before is ' ' or ':' or '-' or '[' or '{' or ',' or '?')
            {
                int close = Close(text, at);
                bool swallows = close > end && (close == text.Length || s_key.IsMatch(text.Substring(end + 1, close - end - 1)));
                if (swallows && (problem <= LineEnd(text, close) || HasTextBehind(text, close)))
                {
                    found = at;
                    return close;
                }

                if (close >= end) end = LineEnd(text, close);
                at = close;
                before = 'x';
            }
            else if (c is not (' ' or '\t'))
            {
                before = c;
            }

            at++;
        }

        return at;
    }

    private static int Close(string text, int quote)
    {
        for (int at = quote + 1; at < text.Length; at++)
        {
            if (text[quote] == '"' && text[at] == '\\') at++;
            else if (text[at] == text[quote])
            {
                if (text[quote] == '"' || at + 1 == text.Length || text[at + 1] != '\'') return at;
                at++;
            }
        }

        return text.Length;
    }

    /// <summary>Whether something stands behind a closing quote that cannot: what was meant to be in the next quotes.</summary>
    private static bool HasTextBehind(string text, int quote)
    {
        int at = quote + 1;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r') at++;
        return at < text.Length && text[at] is not ('\n' or '#' or ',' or ']' or '}' or ':');
    }

    private static int LineEnd(string text, int at) =>
        at >= text.Length ? text.Length : text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;

    private static int Indent(string text, int at, int end)
    {
        int start = at;
        while (at < end && text[at] is ' ' or '\t' or '\r') at++;
        return at - start;
    }

    private static bool IsBlockHeader(string text, int at, int end) =>
        Regex.IsMatch(text.Substring(at, end - at), @"(^|[ \t])[|>][-+0-9]{0,2}[ \t\r]*(#.*)?$", RegexOptions.CultureInvariant);
}
