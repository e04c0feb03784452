using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>Hands diagnostics to MSBuild with their code and place, so that NoWarn, WarningsAsErrors and IDEs see them.</summary>
internal sealed class DiagnosticLog(TaskLoggingHelper log, ProjectPaths paths, string projectFile)
{
    private int _written;

    /// <summary>Logs what was collected since the last time.</summary>
    public void Write(DiagnosticBag diagnostics)
    {
        for (; _written < diagnostics.Items.Count; _written++) Write(diagnostics.Items[_written]);
    }

    private void Write(ManifestDiagnostic diagnostic)
    {
        SourcePosition position = diagnostic.Position;

        // What has no place of its own belongs to the project; full paths can be followed from any folder.
        string file = string.IsNullOrEmpty(position.File) ? projectFile : paths.Full(position.File);
        (string code, string text) = (diagnostic.Code, diagnostic.Message);
        switch (diagnostic.Severity)
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
