namespace PaoRender.Creating;

/// <summary>Finds where the text of a value ends in its line.</summary>
internal static class ScalarText
{
    /// <summary>The place after a value's last character; -1 where the value goes on in another line, or is none that a line can hold.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The place of its first character.</param>
    public static int End(string line, int start)
    {
        if (start >= line.Length || line[start] is '|' or '>' or '&' or '*' or '!') return -1;
        if (line[start] is '"' or '\'')
        {
            int closing = line.IndexOf(line[start], start + 1);
            return closing < 0 ? -1 : closing + 1;
        }

        int end = start;
        while (end < line.Length && line[end] is not ('}' or ']' or '#')) end++;
        while (end > start && line[end - 1] is ' ' or '\t' or '\r') end--;
        return end;
    }
}
