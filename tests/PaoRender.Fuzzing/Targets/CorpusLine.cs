using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaoRender.Fuzzing.Targets;

/// <summary>An input on one line of plain ASCII. JSON could not hold half a surrogate pair.</summary>
internal static class CorpusLine
{
    /// <summary>The line of an input.</summary>
    public static string Write(string input)
    {
        var line = new StringBuilder(input.Length);
        foreach (char c in input)
        {
            if (c is '\n') line.Append("\\n");
            else if (c is < ' ' or > '~' or '\\') line.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>The input of a line.</summary>
    public static string Read(string line) => Regex.Unescape(line);
}
