using System;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Writes a pattern of RE2 in .NET's language where the two differ, and refuses what only one of them has.</summary>
internal static class Re2Translator
{
    /// <exception cref="NotSupportedException">The pattern has something that .NET would take otherwise, or RE2 does not have.</exception>
    public static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 8);
        int at = 0;
        while (at < pattern.Length)
        {
            char c = pattern[at];
            switch (c)
            {
                case '\\':
                    Escape(pattern, ref at, text, inClass: false);
                    break;
                case '[':
                    Class(pattern, ref at, text);
                    break;
                case '(' when Starts(pattern, at, "(?"):
                    Group(pattern, ref at, text);
                    break;
                case '$':
                    // In .NET it also stands before a line feed at the end.
                    text.Append("\\z");
                    at++;
                    break;
                default:
                    text.Append(c);
                    at++;
                    break;
            }
        }

        return text.ToString();
    }

    private static void Group(string pattern, ref int at, StringBuilder text)
    {
        if (Starts(pattern, at, "(?P<"))
        {
            text.Append("(?<");
            at += 4;
            return;
        }

        if (Starts(pattern, at, "(?:"))
        {
            text.Append("(?:");
            at += 3;
            return;
        }

        int flags = at + 2;
        while (flags < pattern.Length && pattern[flags] is 'i' or 's') flags++;
        if (flags == at + 2 || flags == pattern.Length || pattern[flags] is not (':' or ')'))
            throw new NotSupportedException("it has a group that RE2 or .NET does not know");
        text.Append(pattern, at, flags + 1 - at);
        at = flags + 1;
    }

    private static void Class(string pattern, ref int at, StringBuilder text)
    {
        text.Append('[');
        at++;
        if (at < pattern.Length && pattern[at] == '^') text.Append(pattern[at++]);
        bool first = true;
        while (at < pattern.Length && (first || pattern[at] != ']'))
        {
            if (pattern[at] == '[')
            {
                if (Starts(pattern, at, "[:")) Posix(pattern, ref at, text);
                else
                {
                    text.Append("\\[");
                    at++;
                }
            }
            else if (pattern[at] == '\\') Escape(pattern, ref at, text, inClass: true);
            else if (pattern[at] == ']')
            {
                text.Append("\\]");
                at++;
            }
            else text.Append(pattern[at++]);
            first = false;
        }

        if (at == pattern.Length) throw new ArgumentException("it has a bracket that is not closed");
        text.Append(']');
        at++;
    }

    private static void Posix(string pattern, ref int at, StringBuilder text)
    {
        int end = pattern.IndexOf(":]", at, StringComparison.Ordinal);
        string name = end < 0 ? "" : pattern.Substring(at + 2, end - at - 2);
        text.Append(name switch
        {
            "alnum" => "0-9A-Za-z",
            "ascii" => "\\x00-\\x7F",
            "blank" => "\\t ",
            "cntrl" => "\\x00-\\x1F\\x7F",
            "graph" => "!-~",
            "print" => " -~",
            "punct" => "!-/:-@\\[-`{-~",
            "alpha" => "A-Za-z",
            "digit" => "0-9",
            "lower" => "a-z",
            "upper" => "A-Z",
            "space" => "\\t\\n\\v\\f\\r ",
            "word" => "0-9A-Za-z_",
            "xdigit" => "0-9A-Fa-f",
            _ => throw new NotSupportedException("it has a named class that is not translated"),
        });
        at = end + 2;
    }

    private static void Escape(string pattern, ref int at, StringBuilder text, bool inClass)
    {
        if (at + 1 == pattern.Length) throw new ArgumentException("it ends in a backslash");
        char c = pattern[at + 1];
        at += 2;
        switch (c)
        {
            // In .NET these take all of Unicode's digits, letters and blanks.
            case 'd' or 'w' or 's':
                string members = c == 'd' ? "0-9" : c == 'w' ? "0-9A-Za-z_" : "\\t\\n\\f\\r ";
                text.Append(inClass ? members : "[" + members + "]");
                break;
            case 'D' or 'W' or 'S' when !inClass:
                text.Append(c == 'D' ? "[^0-9]" : c == 'W' ? "[^0-9A-Za-z_]" : "[^\\t\\n\\f\\r ]");
                break;
            case 'D' or 'W' or 'S':
                text.Append(c == 'D' ? "\\x00-/:-\\uFFFF" : c == 'W' ? "\\x00-/:-@\\[-^`{-\\uFFFF" : "\\x00-\\x08\\x0B\\x0E-\\x1F!-\\uFFFF");
                break;
            case 'A' or 'z' or 'b' or 'B' when !inClass:
            case 'a' or 'f' or 'n' or 'r' or 't' or 'v':
                text.Append('\\').Append(c);
                break;
            case 'x' when at + 1 < pattern.Length && Uri.IsHexDigit(pattern[at]) && Uri.IsHexDigit(pattern[at + 1]):
                text.Append("\\x");
                break;
            case 'p' or 'P' when at < pattern.Length && pattern[at] == '{' && pattern.IndexOf('}', at) is var end && end > at + 3:
                throw new NotSupportedException("it has the name of a script, which is not translated");
            case 'p' or 'P' when at < pattern.Length && pattern[at] == '{':
                text.Append('\\').Append(c);
                break;
            case 'p' or 'P' when at < pattern.Length:
                text.Append('\\').Append(c).Append('{').Append(pattern[at++]).Append('}');
                break;
            // A word's sign must not be escaped in .NET.
            case '_':
                text.Append(c);
                break;
            case < (char)128 when !char.IsLetterOrDigit(c):
                text.Append('\\').Append(c);
                break;
            default:
                throw new NotSupportedException($"it has the escape \\{c}, which is not translated");
        }
    }

    private static bool Starts(string pattern, int at, string with) => string.CompareOrdinal(pattern, at, with, 0, with.Length) == 0;
}
