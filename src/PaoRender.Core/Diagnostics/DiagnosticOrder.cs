using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Diagnostics;

/// <summary>Puts diagnostics into the order in which a person reads the input, whatever rule found them.</summary>
internal static class DiagnosticOrder
{
    /// <summary>
    /// By file in reading order, line and column; then what is in other files, by its first appearance, and last what is in none.
    /// </summary>
    public static IReadOnlyList<ManifestDiagnostic> Sort(IReadOnlyList<ManifestDiagnostic> diagnostics, IReadOnlyList<InputFile> inputs)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in inputs.Select(input => input.Path).Concat(diagnostics.Select(item => item.Position.File ?? "")))
        {
            if (file.Length > 0 && !ranks.ContainsKey(file)) ranks.Add(file, ranks.Count);
        }

        return
        [
            .. diagnostics
                .OrderBy(item => string.IsNullOrEmpty(item.Position.File) ? int.MaxValue : ranks[item.Position.File])
                .ThenBy(item => item.Position.Line)
                .ThenBy(item => item.Position.Column),
        ];
    }
}
