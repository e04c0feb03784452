using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Collects diagnostics, so that one run reports every error and not just the first.</summary>
/// <remarks>
/// Of one code it keeps <see cref="MostOfAKind"/> in all files together; where there were more, one last diagnostic says how many and in how
/// many files. What goes wrong a million times gives a report that can still be read. Bags may be emptied into others: what one left out
/// counts in the next.
/// </remarks>
public sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one code and severity are kept.</summary>
    public const int MostOfAKind = 100;

    // A value may be a megabyte, and some messages show values.
    private const int LongestMessage = 2000, LongestStart = 1700, LongestEnd = 200;

    // Enough for every follow-up of an input that a person wrote; it protects the memory.
    private const int MostRemembered = 100_000;

    private readonly List<ManifestDiagnostic> _kept = [];
    private readonly List<ManifestDiagnostic> _found = [];
    private readonly Dictionary<(string Code, DiagnosticSeverity Severity), DiagnosticCount> _counts = [];
    private readonly List<DiagnosticCount> _crowded = [];

    /// <summary>What was reported, in order; what says how many more there are of a kind stands behind the last of its
    /// kind where all are in one file, and else at the end.</summary>
    public IReadOnlyList<ManifestDiagnostic> Items => _crowded.Count == 0 ? _kept : WithRemainders();

    /// <summary>What was reported, in order, but for what says how many more there are: that grows at its end only.</summary>
    public IReadOnlyList<ManifestDiagnostic> Kept => _kept;

    /// <summary>
    /// What was reported, kept or not, in order, so that nobody reports what follows from one that was not kept. Those that were not have no
    /// message, and very many of them are forgotten.
    /// </summary>
    public IReadOnlyList<ManifestDiagnostic> Found => _found;

    /// <summary>How many more there are of the kinds of which not all were kept: a diagnostic for each.</summary>
    public IReadOnlyList<ManifestDiagnostic> Remainders => [.. _crowded.Select(count => count.Remainder())];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding; control characters and invisible ones in its message become escapes.</summary>
    public void Add(ManifestDiagnostic diagnostic)
    {
        Require.NotNull(diagnostic, nameof(diagnostic));
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        (string, DiagnosticSeverity) kind = (diagnostic.Code, diagnostic.Severity);
        if (!_counts.TryGetValue(kind, out DiagnosticCount? count)) _counts.Add(kind, count = new DiagnosticCount());
        if (count.IsFull(MostOfAKind) || diagnostic.LeftOut > 0)
        {
            if (count.LeftOut == 0) _crowded.Add(count);
            count.Leave(diagnostic, _kept.Count);
            if (_found.Count < MostRemembered) _found.Add(diagnostic with { Message = "" });
            return;
        }

        string message = WithAnchor(Shorten(VisibleText.Of(diagnostic.Message)), diagnostic.Position);
        if (message != diagnostic.Message) diagnostic = diagnostic with { Message = message };
        count.Keep(diagnostic, _kept.Count);
        _kept.Add(diagnostic);
        _found.Add(diagnostic);
    }

    /// <summary>Adds an error.</summary>
    public void Error(string code, SourcePosition position, string message) =>
        Add(new ManifestDiagnostic(code, DiagnosticSeverity.Error, message, position));

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, SourcePosition position, string message) =>
        Add(new ManifestDiagnostic(code, DiagnosticSeverity.Warning, message, position));

    /// <summary>Adds a message that changes nothing.</summary>
    public void Message(string code, SourcePosition position, string message) =>
        Add(new ManifestDiagnostic(code, DiagnosticSeverity.Message, message, position));

    private List<ManifestDiagnostic> WithRemainders()
    {
        var all = new List<ManifestDiagnostic>(_kept);
        foreach (DiagnosticCount count in _crowded.Where(count => count.IsOfOneFile).OrderByDescending(count => count.Last))
            all.Insert(count.Last + 1, count.Remainder());
        all.AddRange(_crowded.Where(count => !count.IsOfOneFile).Select(count => count.Remainder()));
        return all;
    }

    /// <summary>A message for the place of an alias, where the words that it is about do not stand.</summary>
    private static string WithAnchor(string message, SourcePosition position)
    {
        if (position.Anchor.Line == 0) return message;
        string place = $" (The alias here repeats the text at {position with { Line = position.Anchor.Line, Column = position.Anchor.Column }}.)";
        return message.EndsWith(place, System.StringComparison.Ordinal) ? message : message + place;
    }

    private static string Shorten(string message)
    {
        if (message.Length <= LongestMessage) return message;
        (int start, int end) = (LongestStart, message.Length - LongestEnd);
        if (char.IsHighSurrogate(message[start - 1])) start--;
        if (char.IsLowSurrogate(message[end])) end++;
        string leftOut = (end - start).ToString(CultureInfo.InvariantCulture);
        return $"{message.Substring(0, start)}[... {leftOut} more characters ...]{message.Substring(end)}";
    }
}
