using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Findings as a SARIF 2.1.0 log, which GitHub code scanning and Azure DevOps take.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(TextWriter writer, IReadOnlyList<ManifestDiagnostic> found) => JsonReport.Write(writer, json =>
    {
        string[] codes = [.. found.Select(item => item.Code).Distinct().Order(StringComparer.Ordinal)];
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, codes);

        // Positions are counted as .NET and the editors count them.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ManifestDiagnostic item in found) WriteResult(json, item, Array.IndexOf(codes, item.Code));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json, string[] codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PaoRender");
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (string code in codes) SarifRule.Write(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ManifestDiagnostic item, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", item.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", item.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteStartObject("message");
        json.WriteString("text", item.Message);
        json.WriteEndObject();
        if (!string.IsNullOrEmpty(item.Position.File)) WriteLocation(json, item.Position);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePosition position)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(position.File));
        json.WriteEndObject();
        if (position.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", position.Line);
            json.WriteNumber("startColumn", Math.Max(1, position.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A path as a reference: relative ones stay so, which is what scanners match with the files of a repository.</summary>
    private static string Uri(string path)
    {
        if (Path.IsPathRooted(path)) return new Uri(path).AbsoluteUri;
        return string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(System.Uri.EscapeDataString));
    }

    private static string Version() =>
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
