using System.Collections.Generic;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Hands diagnostics to MSBuild with their code and place, so that NoWarn, WarningsAsErrors and IDEs see them.</summary>
internal sealed class DiagnosticLog(TaskLoggingHelper log, ProjectPaths paths, string projectFile, WarningPolicy policy)
{
    private readonly List<ManifestDiagnostic> _warnings = [];
    private int _written;

    /// <summary>The warnings that somebody was shown.</summary>
    public IReadOnlyCollection<ManifestDiagnostic> Warnings => _warnings;

    /// <summary>Logs what was collected since the last time, but for what says how many more there are.</summary>
    public void Write(DiagnosticBag diagnostics)
    {
        for (; _written < diagnostics.Kept.Count; _written++) Write(diagnostics.Kept[_written]);
    }

    /// <summary>Logs the rest, once nothing can be added to it.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        Write(diagnostics);
        foreach (ManifestDiagnostic remainder in diagnostics.Remainders) Write(remainder);
    }

    /// <summary>Logs what was logged once before, and counted then.</summary>
    public void Write(IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        foreach (ManifestDiagnostic diagnostic in diagnostics) Write(diagnostic);
    }

    private void Write(ManifestDiagnostic diagnostic)
    {
        SourcePosition position = diagnostic.Position;

        // What has no place of its own belongs to the project; full paths can be followed from any folder.
        string file = string.IsNullOrEmpty(position.File) ? projectFile : paths.Full(position.File);
        (string code, string text) = (diagnostic.Code, diagnostic.Message);
        bool isWarning = diagnostic.Severity == DiagnosticSeverity.Warning;
        if (isWarning && !policy.IsSilent(code)) _warnings.Add(diagnostic);
        switch (isWarning && policy.IsError(code) ? DiagnosticSeverity.Error : diagnostic.Severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, code, null, file, position.Line, position.Column, 0, 0, "{0}", text);
                break;
            case DiagnosticSeverity.Warning:
                log.LogWarning(null, code, null, file, position.Line, position.Column, 0, 0, "{0}", text);
                break;
            default:
                log.LogMessage(null, code, null, file, position.Line, position.Column, 0, 0, MessageImportance.Normal, "{0}", text);
                break;
        }
    }
}
