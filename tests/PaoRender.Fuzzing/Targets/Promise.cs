using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Targets;

/// <summary>What is promised of diagnostics, whatever the input: places inside of it, in their order, and a text that stays readable.</summary>
internal static class Promise
{
    // More would be a log that nobody reads and that fills a disk.
    private const int LongestReport = 1_000_000;

    /// <summary>Looks at all diagnostics of one input.</summary>
    /// <param name="found">In the order of the report.</param>
    /// <param name="texts">The text of each input by its name.</param>
    public static void Holds(IReadOnlyList<ManifestDiagnostic> found, IReadOnlyDictionary<string, string> texts)
    {
        var lines = texts.ToDictionary(text => text.Key, text => LinesOf(text.Value));
        (string File, int Line, int Column) last = ("", 0, 0);
        foreach (ManifestDiagnostic item in found)
        {
            SourcePosition place = item.Position;
            if (item.Message.Any(char.IsControl)) throw new BrokenPromiseException($"control character in: {Shown(item)}");
            if (place.File is null || place.Line == 0 || !lines.TryGetValue(place.File, out string[]? text)) continue;
            if (place.Line < 1 || place.Line > text.Length) throw new BrokenPromiseException($"line outside: {Shown(item)}");
            int longest = text[place.Line - 1].Length + 1;
            if (place.Column < 1 || place.Column > longest) throw new BrokenPromiseException($"column outside: {Shown(item)}");
            (string, int, int) now = (place.File, place.Line, place.Column);
            if (place.File == last.File && now.CompareTo(last) < 0) throw new BrokenPromiseException($"out of order: {Shown(item)}");
            last = now;
        }

        if (found.Sum(item => (long)item.Message.Length) > LongestReport) throw new BrokenPromiseException("a report without an end");
    }

    /// <summary>Looks at the diagnostics of one text.</summary>
    public static void Holds(IReadOnlyList<ManifestDiagnostic> found, string file, string text) =>
        Holds(found, new Dictionary<string, string> { [file] = text });

    /// <summary>Two results of one input.</summary>
    public static void IsSame(string first, string second)
    {
        if (first != second) throw new BrokenPromiseException($"the second result is another one:\n{first}\n{second}");
    }

    private static string[] LinesOf(string text)
    {
        string body = text.StartsWith('\uFEFF') ? text[1..] : text;
        return body.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
    }

    private static string Shown(ManifestDiagnostic item) => ManifestJson.Write(item.ToString());
}
