using System.Collections.Generic;
using System.IO;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Findings as commands of a GitHub workflow, which makes annotations of them.</summary>
internal static class GitHubReport
{
    public static void Write(TextWriter writer, IReadOnlyList<ManifestDiagnostic> found)
    {
        foreach (ManifestDiagnostic item in found)
        {
            string level = item.Severity == DiagnosticSeverity.Error ? "error" : "warning";
            writer.WriteLine($"::{level} {Place(item.Position)}title={Property(item.Code)}::{Data(item.Message)}");
        }
    }

    private static string Place(SourcePosition position)
    {
        if (string.IsNullOrEmpty(position.File)) return "";
        string file = $"file={Property(position.File)},";
        return position.Line > 0 ? FormattableText(file, position) : file;
    }

    private static string FormattableText(string file, SourcePosition position) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}line={position.Line},col={position.Column},");

    // A command ends with its line, and its properties with commas and colons.
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
