using System;

namespace PaoRender.Manifests;

/// <summary>Finds the place in a file of a place in a text that a value of the file holds, such as JSON in an annotation.</summary>
internal static class EmbeddedText
{
    /// <summary>The index in the file of a character of a value's text.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="start">Where the value begins in the file.</param>
    /// <param name="value">The value's text, as it was read.</param>
    /// <param name="index">Index of the character in that text.</param>
    public static int Find(string file, int start, string value, int index)
    {
        start = SkipProperties(file, start);
        if (start >= file.Length || file[start] == '*') return start;
        return file[start] switch
        {
            '|' or '>' => InBlock(file, start, value, index),
            '"' => Along(file, start + 1, value, index, file[start]),
            '\'' => Along(file, start + 1, value, index, file[start]),
            _ => Along(file, start, value, index, ' '),
        };
    }

    private static int SkipProperties(string file, int at)
    {
        while (at < file.Length && file[at] is '&' or '!')
        {
            while (at < file.Length && !char.IsWhiteSpace(file[at])) at++;
            while (at < file.Length && char.IsWhiteSpace(file[at])) at++;
        }

        return at;
    }

    private static int InBlock(string file, int start, string value, int index)
    {
        int content = NextLine(file, start);
        if (file[start] == '>') return Along(file, SkipBlank(file, content), value.TrimStart('\n'), index - Leading(value, '\n'), ' ');

        // Each line of the text is one of the file. What is in front of it shows at the first line that is not blank.
        int line = 0, lineStart = 0;
        for (int i = 0; i < index && i < value.Length; i++)
        {
            if (value[i] != '\n') continue;
            line++;
            lineStart = i + 1;
        }

        int indent = Indent(file, content, value);
        for (; line > 0; line--) content = NextLine(file, content);
        return Math.Min(content + indent + index - lineStart, LineEnd(file, content));
    }

    private static int Indent(string file, int content, string value)
    {
        int first = content;
        while (first < file.Length && LineEnd(file, first) is int end && first + Leading(file, first, end) >= end && end < file.Length)
        {
            first = NextLine(file, first);
        }
        int text = Leading(value, '\n');
        return Math.Max(Leading(file, first, LineEnd(file, first)) - Leading(value, text, value.Length), 0);
    }

    /// <summary>Walks through the file and the text side by side.</summary>
    private static int Along(string file, int at, string value, int index, char quote)
    {
        int read = 0;
        while (read < index && at < file.Length)
        {
            int fold = FoldEnd(file, at);
            if (fold > at)
            {
                at = fold;
                while (read < value.Length && value[read] is ' ' or '\n' or '\t') read++;
            }
            else if (quote == '"' && file[at] == '\\')
            {
                (int written, int meant) = Escape(file, at);
                at += written;
                read += meant;
            }
            else
            {
                at += quote == '\'' && file[at] == '\'' ? 2 : 1;
                read++;
            }
        }

        return Math.Min(at, file.Length);
    }

    /// <summary>How long an escape is, and how many characters it means.</summary>
    private static (int Written, int Meant) Escape(string file, int at) => at + 1 == file.Length ? (1, 0) : file[at + 1] switch
    {
        'x' => (4, 1),
        'u' => (6, 1),
        'U' => (10, string.CompareOrdinal(file, at + 2, "0000", 0, 4) == 0 ? 1 : 2),
        '\n' or '\r' => (SkipBlank(file, at + 1) - at, 0),
        _ => (2, 1),
    };

    /// <summary>The end of white space that holds a line break; the index itself where there is none.</summary>
    private static int FoldEnd(string file, int at)
    {
        int end = SkipBlank(file, at);
        for (int i = at; i < end; i++)
        {
            if (file[i] is '\n' or '\r') return end;
        }

        return at;
    }

    private static int SkipBlank(string file, int at)
    {
        while (at < file.Length && file[at] is ' ' or '\t' or '\n' or '\r') at++;
        return at;
    }

    private static int Leading(string text, char c)
    {
        int count = 0;
        while (count < text.Length && text[count] == c) count++;
        return count;
    }

    private static int Leading(string text, int at, int end)
    {
        int start = at;
        while (at < end && text[at] == ' ') at++;
        return at - start;
    }

    private static int LineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
        return at;
    }

    private static int NextLine(string text, int at)
    {
        at = LineEnd(text, at);
        if (at < text.Length && text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
        return Math.Min(at + 1, text.Length);
    }
}
