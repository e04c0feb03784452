using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Finds the lines of a manifest in block style, by indentation alone: the product's own reader has no say in what is tried.</summary>
internal static partial class CorruptionSites
{
    public static IEnumerable<CorruptionSite> Of(string text)
    {
        string[] lines = text.Split('\n');
        var parents = new Stack<(int Indent, string Path)>();
        string kind = "";
        int blockIndent = int.MaxValue;
        for (int at = 0; at < lines.Length; at++)
        {
            if (at == 0 || lines[at] == CorruptionSite.Separator)
            {
                kind = KindBehind(lines, at);
                parents.Clear();
                if (at > 0) yield return new CorruptionSite(lines, at, "", "", "", kind + ".");
            }

            Match match = Field().Match(lines[at]);
            if (lines[at] == CorruptionSite.Separator || lines[at].Trim().Length == 0 || !match.Success) continue;
            string lead = match.Groups["lead"].Value;
            int indent = lead.Length - lead.TrimStart().Length;
            if (indent > blockIndent) continue;
            blockIndent = int.MaxValue;
            bool isItem = lead.Contains('-', StringComparison.Ordinal);
            // The items of a list may stand as far left as the key that holds them.
            while (parents.Count > 0 && (isItem ? parents.Peek().Indent > indent : parents.Peek().Indent >= indent)) parents.Pop();
            string key = match.Groups["key"].Value;
            string value = match.Groups["value"].Value;
            string parent = parents.Count > 0 ? parents.Peek().Path : kind;
            if (isItem) parent += "[]";
            string place = key.Length > 0 ? parent + "." + key : parent;
            if (isItem) parents.Push((indent + 1, parent));
            if (key.Length > 0) parents.Push((lead.Length, place));
            if (value.Length > 0 && value[0] is '|' or '>') blockIndent = indent;
            yield return new CorruptionSite(lines, at, lead, key, value, place);
        }
    }

    private static string KindBehind(string[] lines, int at) => lines.Skip(at == 0 ? 0 : at + 1)
        .TakeWhile(line => line != CorruptionSite.Separator)
        .FirstOrDefault(line => line.StartsWith("kind: ", StringComparison.Ordinal))?["kind: ".Length..] ?? "";

    [GeneratedRegex("""^(?<lead> *(?:- )?)(?:(?<key>"[^"]*"|'[^']*'|[^\s:"'#{\[]+):(?: (?<value>.*))?|(?<value>[^\s#{].*))$""")]
    private static partial Regex Field();
}
