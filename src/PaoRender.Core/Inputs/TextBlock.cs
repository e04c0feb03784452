using System.Text.RegularExpressions;

namespace PaoRender.Inputs;

/// <summary>A text block of YAML (<c>key: |</c>), by its lines alone, because comments are no part of the tree.</summary>
internal static class TextBlock
{
    private static readonly Regex s_head = new(
        @"^(?<lead>[ ]*(?:-[ ]+)*)(?<key>[^#]*:[ ])?[ ]*(?:[&!][^ ]*[ ]+)*[|>][-+0-9]*[ ]*(?:[ ]#.*)?$", RegexOptions.CultureInvariant);

    /// <summary>The last line of the block that begins in a line; the line itself where none does.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="first">The number of the line with the key, from 0; may be behind the last.</param>
    public static int LastLine(string[] lines, int first)
    {
        if (first >= lines.Length || s_head.Match(lines[first]) is not { Success: true } head) return first;
        string lead = head.Groups["lead"].Value;
        int parent = head.Groups["key"].Success ? lead.Length : lead.LastIndexOf('-');
        int last = first;
        for (int i = first + 1; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0) continue;
            if (Indent(lines[i]) <= parent) break;
            last = i;
        }

        return last;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
