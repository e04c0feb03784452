using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Collects diagnostics, so that one run reports every error and not just the first.</summary>
/// <remarks>
/// Of one code it keeps <see cref="MostOfAKind"/> in a file; where there were more, one last diagnostic says how many. A file that goes
/// wrong a million times gives a report that can still be read.
/// </remarks>
public sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one code and severity are kept for a file.</summary>
    public const int MostOfAKind = 100;

    // A value may be a megabyte, and some messages show values.
    private const int LongestMessage = 2000, LongestStart = 1700, LongestEnd = 200;

    private readonly List<ManifestDiagnostic> _items = [];
    private readonly Dictionary<(string File, string Code, DiagnosticSeverity Severity), int> _counts = [];
    private readonly List<ManifestDiagnostic> _firstLeftOut = [];

    /// <summary>What was reported, in order.</summary>
    public IReadOnlyList<ManifestDiagnostic> Items => _firstLeftOut.Count == 0 ? _items : [.. _items, .. Remainders()];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding; control characters and invisible ones in its message become escapes.</summary>
    public void Add(ManifestDiagnostic diagnostic)
    {
        Require.NotNull(diagnostic, nameof(diagnostic));
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        string message = Shorten(VisibleText.Of(diagnostic.Message));
        if (message != diagnostic.Message) diagnostic = diagnostic with { Message = message };
        (string, string, DiagnosticSeverity) kind = Kind(diagnostic);
        _counts.TryGetValue(kind, out int count);
        _counts[kind] = count + Math.Max(1, diagnostic.LeftOut);
        if (count < MostOfAKind) _items.Add(diagnostic);
        else if (count == MostOfAKind) _firstLeftOut.Add(diagnostic);
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

    private IEnumerable<ManifestDiagnostic> Remainders()
    {
        foreach (ManifestDiagnostic first in _firstLeftOut)
        {
            int leftOut = _counts[Kind(first)] - MostOfAKind;
            string count = leftOut.ToString(CultureInfo.InvariantCulture);
            yield return first with
            {
                LeftOut = leftOut,
                Message = $"There are {count} more of {first.Code} from here on; correct those that are listed, and look again.",
            };
        }
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

    private static (string File, string Code, DiagnosticSeverity Severity) Kind(ManifestDiagnostic diagnostic) =>
        (diagnostic.Position.File ?? "", diagnostic.Code, diagnostic.Severity);
}
