using System.Collections.Generic;
using System.Text;

namespace PaoRender.Generators;

/// <summary>Writes documentation comments.</summary>
internal static class DocComment
{
    public static void Summary(SourceWriter writer, string text) => Element(writer, "summary", text);

    public static void Remarks(SourceWriter writer, string text) => Element(writer, "remarks", text);

    private static void Element(SourceWriter writer, string name, string text)
    {
        List<string> lines = Lines(text);
        if (lines.Count <= 1)
        {
            writer.Line($"/// <{name}>{(lines.Count == 0 ? "" : lines[0])}</{name}>");
            return;
        }

        writer.Line($"/// <{name}>");
        foreach (string line in lines) writer.Line(line.Length == 0 ? "///" : "/// " + line);
        writer.Line($"/// </{name}>");
    }

    /// <summary>The text's lines with what XML reserves escaped, without empty lines at its ends.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (char c in text + "\n")
        {
            switch (c)
            {
                // All of these end a line in C#, and with it the comment.
                case '\n' or '\u0085' or '\u2028' or '\u2029':
                    string finished = line.ToString().TrimEnd();
                    if (finished.Length > 0 || lines.Count > 0) lines.Add(finished);
                    line.Clear();
                    break;
                case '&':
                    line.Append("&amp;");
                    break;
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                default:
                    // XML has no way to hold the other control characters.
                    line.Append(c < ' ' || c >= '\uFFFE' ? ' ' : c);
                    break;
            }
        }

        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
