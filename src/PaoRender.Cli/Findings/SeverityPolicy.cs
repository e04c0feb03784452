using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>What the caller makes of warnings.</summary>
/// <param name="noWarn">Codes of warnings that are not shown.</param>
/// <param name="warnAsError">Codes of warnings that are errors; empty for all, null for none.</param>
internal sealed class SeverityPolicy(IReadOnlyCollection<string> noWarn, IReadOnlyCollection<string>? warnAsError)
{
    /// <summary>The findings that are shown, each as severe as the caller has it. Messages are not shown.</summary>
    public IReadOnlyList<ManifestDiagnostic> Apply(IEnumerable<ManifestDiagnostic> found) => [.. found.Where(IsShown).Select(Judge)];

    /// <summary>A finding as severe as the caller has it.</summary>
    public ManifestDiagnostic Judge(ManifestDiagnostic found) =>
        IsShown(found) && IsRaised(found) ? found with { Severity = DiagnosticSeverity.Error } : found;

    /// <summary>Whether any finding is an error to the caller.</summary>
    public bool Refuses(IEnumerable<ManifestDiagnostic> found) => found.Any(item => Judge(item).Severity == DiagnosticSeverity.Error);

    private bool IsShown(ManifestDiagnostic item) => item.Severity == DiagnosticSeverity.Error
        || (item.Severity == DiagnosticSeverity.Warning && !noWarn.Contains(item.Code, StringComparer.OrdinalIgnoreCase));

    private bool IsRaised(ManifestDiagnostic item) => item.Severity == DiagnosticSeverity.Warning
        && warnAsError is not null && (warnAsError.Count == 0 || warnAsError.Contains(item.Code, StringComparer.OrdinalIgnoreCase));
}
