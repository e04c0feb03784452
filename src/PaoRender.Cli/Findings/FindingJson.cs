using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>Findings for machines.</summary>
internal static class FindingJson
{
    public static void Write(TextWriter writer, OperatorRelease release, IReadOnlyList<ManifestDiagnostic> found) => JsonReport.Write(writer, json =>
    {
        json.WriteString("release", release.ToString());
        json.WriteNumber("errors", found.Count(item => item.Severity == DiagnosticSeverity.Error));
        json.WriteNumber("warnings", found.Count(item => item.Severity == DiagnosticSeverity.Warning));
        json.WriteStartArray("findings");
        foreach (ManifestDiagnostic item in found)
        {
            json.WriteStartObject();
            json.WriteString("code", item.Code);
            json.WriteString("severity", item.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteString("message", item.Message);
            if (!string.IsNullOrEmpty(item.Position.File)) json.WriteString("file", item.Position.File);
            if (item.Position.Line > 0)
            {
                json.WriteNumber("line", item.Position.Line);
                json.WriteNumber("column", item.Position.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
