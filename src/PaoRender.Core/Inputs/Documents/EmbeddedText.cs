using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Documents inside a text value of another document, such as a ConfigMap's.</summary>
internal sealed class EmbeddedText
{
    private readonly ManifestScalar _scalar;
    private readonly string _source;
    private readonly int _lineOffset;
    private readonly int _indent = -1;

    /// <param name="scalar">The text value.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public EmbeddedText(ManifestScalar scalar, string source)
    {
        _scalar = scalar;
        _source = source.Length > 0 && source[0] == '\uFEFF' ? source.Substring(1) : source;
        string[] lines = _source.Split('\n');
        if (scalar.Line < 1 || scalar.Line > lines.Length || !IsLiteral(lines[scalar.Line - 1], scalar.Column)) return;

        // The lines of a literal block are those of its value, further right.
        string[] values = scalar.Text.Split('\n');
        for (int i = 0; i < values.Length && scalar.Line + i < lines.Length; i++)
        {
            string line = lines[scalar.Line + i].TrimEnd('\r');
            if (values[i].Length == 0) continue;
            if (line.EndsWith(values[i], System.StringComparison.Ordinal)) _indent = line.Length - values[i].Length;
            break;
        }

        _lineOffset = scalar.Line;
    }

    /// <summary>Reads the documents. Where their lines cannot be told, everything in them stands where the text begins.</summary>
    public IReadOnlyList<ManifestDocument> Read(string file, DiagnosticBag diagnostics, ManifestTextOptions options)
    {
        var own = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(file, _scalar.Text, own, options);
        foreach (ManifestDiagnostic item in own.Items)
        {
            (int line, int column) = Place(item.Position.Line, item.Position.Column);
            diagnostics.Add(item with { Position = new SourcePosition(file, line, column), Message = Placed(item.Message, file) });
        }

        // The lines of a literal block are lines of the file, so places in texts within it can be told too.
        string? text = _indent < 0 ? null : _source;
        var tree = new MovedTree(Place);
        return [.. documents.Select(document => document with { Root = tree.Move(document.Root), Text = text })];
    }

    /// <summary>A message that names places in the text, made to name those in the file.</summary>
    private string Placed(string message, string file) => Regex.Replace(message, Regex.Escape(file) + @"\((\d+),(\d+)\)", match =>
    {
        (int line, int column) = Place(Number(match.Groups[1]), Number(match.Groups[2]));
        return new SourcePosition(file, line, column).ToString();
    });

    // No text has as many lines as such a number needs digits to be none.
    private static int Number(Group digits) =>
        int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;

    private (int Line, int Column) Place(int line, int column) =>
        _indent < 0 ? (_scalar.Line, _scalar.Column) : (line + _lineOffset, column + _indent);

    private static bool IsLiteral(string line, int column) => column >= 1 && column <= line.Length && line[column - 1] == '|';
}
