using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Diagnostics;

/// <summary>Puts diagnostics into the order in which a person reads the input, whatever rule found them.</summary>
internal static class DiagnosticOrder
{
    /// <summary>
    /// By file in reading order, line, column and code; then what is in other files, by its first appearance, and last what is in none.
    /// </summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="files">The files of the input, in reading order.</param>
    public static IReadOnlyList<ManifestDiagnostic> Sort(IReadOnlyList<ManifestDiagnostic> diagnostics, IEnumerable<string> files)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in files.Concat(diagnostics.Select(item => item.Position.File ?? "")))
        {
            if (file.Length > 0 && !ranks.ContainsKey(file)) ranks.Add(file, ranks.Count);
        }

        // What is said once for many may have to move behind the last of them, and severities that were changed may have made more of a kind.
        var capped = new DiagnosticBag();
        foreach (ManifestDiagnostic item in InOrder(diagnostics, ranks)) capped.Add(item);
        return capped.Items;
    }

    private static IEnumerable<ManifestDiagnostic> InOrder(IReadOnlyList<ManifestDiagnostic> diagnostics, Dictionary<string, int> ranks) =>
        diagnostics
            .OrderBy(item => string.IsNullOrEmpty(item.Position.File) ? int.MaxValue : ranks[item.Position.File])
            .ThenBy(item => item.Position.Line)
            .ThenBy(item => item.Position.Column)
            .ThenBy(item => item.Code, StringComparer.Ordinal);
}
