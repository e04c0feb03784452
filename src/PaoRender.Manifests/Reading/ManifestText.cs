using System;
using System.Collections.Generic;
using System.Threading;

namespace PaoRender.Manifests;

/// <summary>Splits an input text into documents and reads each into a tree.</summary>
/// <remarks>
/// The rules are those of the Kubernetes manifest decoder: a line that starts with <c>---</c> ends a document, a text
/// whose first character is <c>{</c> is a stream of JSON objects.
/// </remarks>
public static class ManifestText
{
    // How far the reference looks for the opening brace.
    private const int JsonDetectionWindow = 1024;

    /// <summary>Reads every document of a text; errors go to <paramref name="diagnostics"/>.</summary>
    /// <param name="file">The file's name, for positions.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="jsonMayTurnYaml">
    /// Whether a text that starts like JSON but is not is read as YAML (releases 4.20 and newer), instead of being refused.
    /// </param>
    /// <param name="cancellation">Stops the work, in the midst of a document too.</param>
    public static IReadOnlyList<ManifestDocument> Read(
        string file, string text, DiagnosticBag diagnostics, bool jsonMayTurnYaml = true, CancellationToken cancellation = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (diagnostics is null) throw new ArgumentNullException(nameof(diagnostics));
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);

        var documents = new List<ManifestDocument>();
        int offset = LooksLikeJson(text) ? ReadJson(file, text, diagnostics, jsonMayTurnYaml, documents, cancellation) : 0;
        if (offset < text.Length) ReadYaml(new YamlSource(file, text), offset, diagnostics, documents, cancellation);
        return documents;
    }

    private static bool LooksLikeJson(string text)
    {
        for (int i = 0; i < text.Length && i < JsonDetectionWindow; i++)
        {
            if (!char.IsWhiteSpace(text[i])) return text[i] == '{';
        }

        return false;
    }

    /// <summary>Reads JSON objects and returns where YAML starts; the text's length when it does not.</summary>
    private static int ReadJson(
        string file,
        string text,
        DiagnosticBag diagnostics,
        bool jsonMayTurnYaml,
        List<ManifestDocument> documents,
        CancellationToken cancellation)
    {
        var reader = new JsonTreeReader(text, cancellation);
        int yamlFrom = 0;
        try
        {
            while (!reader.AtEnd())
            {
                documents.Add(new ManifestDocument(file, documents.Count + 1, reader.ReadValue()));
                if (documents.Count == 1) yamlFrom = reader.Offset;
            }
        }
        catch (JsonFormatException fault)
        {
            if (jsonMayTurnYaml && documents.Count <= 1) return yamlFrom;
            diagnostics.Error(ReadingCodes.Malformed, new SourcePosition(file, fault.Line, fault.Column), fault.Message + ".");
        }

        return text.Length;
    }

    private static void ReadYaml(
        YamlSource source, int offset, DiagnosticBag diagnostics, List<ManifestDocument> documents, CancellationToken cancellation)
    {
        int index = documents.Count;
        foreach (YamlChunk chunk in YamlChunk.Split(source, offset, diagnostics))
        {
            index++;
            cancellation.ThrowIfCancellationRequested();
            if (ReadChunk(source, chunk, diagnostics, cancellation) is { IsNull: false } root)
                documents.Add(new ManifestDocument(source.File, index, root));
        }
    }

    private static ManifestNode? ReadChunk(YamlSource source, YamlChunk chunk, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        int forbidden = ForbiddenCharacters.Find(chunk.Text);
        if (forbidden >= 0)
        {
            diagnostics.Error(
                ReadingCodes.Malformed,
                source.At(chunk.Start + forbidden),
                $"YAML does not allow the character U+{(int)chunk.Text[forbidden]:X4}; write it as an escape in double quotes.");
            return null;
        }

        try
        {
            return Build(source, chunk, cancellation);
        }
        catch (MalformedTextException problem)
        {
            diagnostics.Error(
                ReadingCodes.Malformed, source.At(chunk.Start + problem.Index), "This is not valid YAML: " + problem.Message.TrimEnd('.') + ".");
            return null;
        }
    }

    private static ManifestNode? Build(YamlSource source, YamlChunk chunk, CancellationToken cancellation)
    {
        try
        {
            return YamlTreeBuilder.Build(new YamlEvents(chunk.Text, null), source, chunk.Start, cancellation);
        }
        catch (MalformedTextException problem)
            when (problem.Message.IndexOf("double-quoted scalar, found wrong indentation", StringComparison.Ordinal) >= 0)
        {
            var shifts = new TextShifts();
            string text = QuotedLines.Indent(chunk.Text, problem.Index, shifts);
            return YamlTreeBuilder.Build(new YamlEvents(text, shifts), source, chunk.Start, cancellation);
        }
    }
}
