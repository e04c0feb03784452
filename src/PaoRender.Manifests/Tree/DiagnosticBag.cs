using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Collects diagnostics, so that one run reports every error and not just the first.</summary>
public sealed class DiagnosticBag
{
    private readonly List<ManifestDiagnostic> _items = [];

    /// <summary>What was reported, in order.</summary>
    public IReadOnlyList<ManifestDiagnostic> Items => _items;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Add(ManifestDiagnostic diagnostic)
    {
        Require.NotNull(diagnostic, nameof(diagnostic));
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
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
}
