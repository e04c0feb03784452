using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Naming;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>
/// What the recogniser of earlier output says of the output. It is what lets a later render remove files that it no longer
/// gives, so a name that changes in the builders alone must not go unnoticed.
/// </summary>
internal static class Recognition
{
    // The metadata of every object ends before, and what comes after it is nothing to the recogniser.
    private const int Head = 14;

    /// <summary>Every file once, as the newest release that gives it writes it.</summary>
    public static OutputFile[] Subjects(IEnumerable<OutputFile> files) =>
    [
        .. files.Where(file => file.Cell is { Match: MatchMode.Controller, Day: null } && file.Name != OutputFile.Refusal)
            .GroupBy(file => file.Name)
            .Select(versions => versions.Last()),
    ];

    /// <summary>Whether a file would be taken for the output of a render, if it had another text.</summary>
    public static bool Takes(OutputFile file, string text) => RenderedFile.Of(file.Name)?.Matches(text) == true;

    /// <summary>Each name with each text, and each text without one of its first lines: one answer a character.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Answers(IReadOnlyList<OutputFile> subjects)
    {
        foreach (OutputFile file in subjects)
        {
            IEnumerable<string> texts = subjects.Select(Text).Concat(WithoutALine(Text(file)));
            yield return new("recognised " + file.Name, [.. texts.Select(text => Takes(file, text) ? (byte)'1' : (byte)'0')]);
        }
    }

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content);

    private static IEnumerable<string> WithoutALine(string text)
    {
        string[] lines = text.Split('\n');
        return Enumerable.Range(0, Math.Min(Head, lines.Length)).Select(gone => string.Join('\n', lines.Where((_, at) => at != gone)));
    }
}
