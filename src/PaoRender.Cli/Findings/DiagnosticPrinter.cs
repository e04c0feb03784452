using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Prints findings, one a line, and how many there were.</summary>
internal sealed class DiagnosticPrinter(TextWriter writer, Verbosity verbosity, IReadOnlyCollection<string> noWarn)
{
    public void Print(IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        int errors = 0;
        int warnings = 0;
        foreach (ManifestDiagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Error && noWarn.Contains(diagnostic.Code)) continue;
            if (diagnostic.Severity == DiagnosticSeverity.Error) errors++;
            else if (diagnostic.Severity == DiagnosticSeverity.Warning) warnings++;
            else if (verbosity != Verbosity.Detailed) continue;
            writer.WriteLine(OneLine(diagnostic.ToString()));
        }

        if (errors + warnings > 0) writer.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}");
    }

    // Names of files and values may hold line breaks, and whoever reads the log takes a line for a finding.
    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
