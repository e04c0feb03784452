using System.Globalization;
using Microsoft.Build.Logging.StructuredLogger;
using Microsoft.CodeAnalysis;

namespace PaoRender.Build.Tests.Ide;

/// <summary>An error or a warning, whoever told it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="File">The full path; empty for the project.</param>
/// <param name="Line">Line from 1; 0 for the project.</param>
/// <param name="Column">Column from 1; 0 for the project.</param>
/// <param name="Text">What it says.</param>
internal sealed record BuildFinding(string Code, string Severity, string File, int Line, int Column, string Text)
{
    public static BuildFinding Of(Diagnostic diagnostic)
    {
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        string text = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (diagnostic.Location == Location.None) return new BuildFinding(diagnostic.Id, severity, "", 0, 0, text);
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return new BuildFinding(
            diagnostic.Id, severity, span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, text);
    }

    public static BuildFinding Of(AbstractDiagnostic diagnostic)
    {
        string severity = diagnostic is Error ? "error" : "warning";
        return diagnostic.File == diagnostic.ProjectFile
            ? new BuildFinding(diagnostic.Code, severity, "", 0, 0, diagnostic.Text)
            : new BuildFinding(diagnostic.Code, severity, diagnostic.File, diagnostic.LineNumber, diagnostic.ColumnNumber, diagnostic.Text);
    }
}
