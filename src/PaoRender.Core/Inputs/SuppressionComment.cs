using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A comment by which a user silences codes in a line: <c># pao: disable=PAO1532 test bench with two CPUs</c>.</summary>
/// <param name="Line">The line that it is for, counted from 1: its own, or the next one that is no comment where it stands alone.</param>
/// <param name="LastLine">The last line that it is for: that of the text block which begins in <paramref name="Line"/>, or the same.</param>
/// <param name="Column">The column of the comment in the line that it stands in.</param>
/// <param name="Codes">The codes.</param>
/// <param name="Reason">Why; where it has no letter, the comment silences nothing.</param>
/// <param name="WrittenIn">The line that it stands in.</param>
/// <param name="Word">What stands where <c>disable</c> should.</param>
internal sealed record SuppressionComment(
    int Line, int LastLine, int Column, IReadOnlyList<string> Codes, string Reason, int WrittenIn, string Word)
{
    private const string Sign = "pao:", Verb = "disable";

    private static readonly Regex s_form = new(
        @"(?:^|\s)(?<comment>#\s*pao:\s*(?<word>[a-z]+)\s*=?\s*(?<codes>(?:PAO[0-9]{4}(?:\s*,\s*PAO[0-9]{4})*)?)(?<reason>.*))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Why it silences nothing, as the end of a sentence; null where it does silence something.</summary>
    public string? Problem => !IsVerb(Word) ? $"it has '{Word}' where '{Verb}' should stand"
        : Codes.Count == 0 ? "it needs a code and a reason"
        : Reason.Any(char.IsLetter) ? null
        : "it needs a reason behind the code, in words";

    /// <summary>The comments of a text.</summary>
    public static IEnumerable<SuppressionComment> Find(string text)
    {
        // Hardly any text has one.
        if (text.IndexOf(Sign, StringComparison.OrdinalIgnoreCase) < 0) yield break;
        string[] lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].IndexOf(Sign, StringComparison.OrdinalIgnoreCase) < 0) continue;
            Match match = s_form.Match(lines[i].TrimEnd());
            if (!match.Success || !IsMeant(match)) continue;
            Group comment = match.Groups["comment"];
            bool isAlone = lines[i].Substring(0, comment.Index).Trim().Length == 0;
            string[] codes = [.. match.Groups["codes"].Value.Split(',').Select(code => code.Trim()).Where(code => code.Length > 0)];
            int line = isAlone ? NextLine(lines, i) : i;
            string reason = ReasonIn(match.Groups["reason"].Value);
            yield return new SuppressionComment(
                line + 1, TextBlock.LastLine(lines, line) + 1, comment.Index + 1, codes, reason, i + 1, match.Groups["word"].Value);
        }
    }

    // A comment may begin with our name and be for people only.
    private static bool IsMeant(Match match)
    {
        string word = match.Groups["word"].Value;
        return IsVerb(word) || Spelling.Nearest(word.ToLowerInvariant(), [Verb]) is not null;
    }

    private static bool IsVerb(string word) => word.StartsWith(Verb, StringComparison.OrdinalIgnoreCase);

    // Comments may stand one below the other.
    private static int NextLine(string[] lines, int comment)
    {
        int next = comment + 1;
        while (next < lines.Length && lines[next].TrimStart().StartsWith("#", StringComparison.Ordinal)) next++;
        return next;
    }

    // What is joined to a code is part of a wrong one.
    private static string ReasonIn(string text) => text.Length > 0 && char.IsWhiteSpace(text[0]) ? text.Trim() : "";
}
