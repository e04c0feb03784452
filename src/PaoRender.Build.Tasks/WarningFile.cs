using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>The warnings of the last render, a line for each; there is no file when there are none.</summary>
internal sealed class WarningFile(string fullPath)
{
    /// <summary>Reads the warnings; lines that somebody spoilt are passed over.</summary>
    public IReadOnlyList<ManifestDiagnostic> Read()
    {
        if (!File.Exists(fullPath)) return [];
        return [.. File.ReadAllLines(fullPath, Encoding.UTF8).Select(Parse).OfType<ManifestDiagnostic>()];
    }

    /// <summary>Replaces the list.</summary>
    public void Write(IReadOnlyCollection<ManifestDiagnostic> warnings)
    {
        if (warnings.Count > 0) File.WriteAllLines(fullPath, warnings.Select(Line), new UTF8Encoding(false));
        else if (File.Exists(fullPath)) File.Delete(fullPath);
    }

    private static string Line(ManifestDiagnostic warning)
    {
        SourcePosition position = warning.Position;
        string[] fields = [warning.Code, position.File ?? "", Number(position.Line), Number(position.Column), warning.Message];
        return string.Join("\t", fields.Select(Uri.EscapeDataString));
    }

    private static ManifestDiagnostic? Parse(string line)
    {
        string[] fields = [.. line.Split('\t').Select(Uri.UnescapeDataString)];
        if (fields.Length != 5 || !int.TryParse(fields[2], out int row) || !int.TryParse(fields[3], out int column)) return null;
        var bag = new DiagnosticBag();
        bag.Warning(fields[0], new SourcePosition(fields[1], row, column), fields[4]);
        return bag.Items[0];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
