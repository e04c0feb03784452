using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace PaoRender.Manifests;

/// <summary>Splits an input text into documents and reads each into a tree.</summary>
/// <remarks>
/// The rules are those of the Kubernetes manifest decoder: a line that starts with <c>---</c> ends a document, a text
/// whose first character is <c>{</c> is a stream of JSON objects.
/// </remarks>
public static class ManifestText
{
    // Larger than all manifests of a cluster together; it protects the memory.
    private const int LongestText = 64_000_000;

    // How far the reference looks for the opening brace.
    private const int JsonDetectionWindow = 1024;

    /// <summary>Reads every document of a text; errors go to <paramref name="diagnostics"/>.</summary>
    /// <param name="file">The file's name, for positions.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellation">Stops the work, in the midst of a document too.</param>
    public static IReadOnlyList<ManifestDocument> Read(
        string file, string text, DiagnosticBag diagnostics, ManifestTextOptions? options = null, CancellationToken cancellation = default)
    {
        Require.NotNull(file, nameof(file));
        Require.NotNull(text, nameof(text));
        Require.NotNull(diagnostics, nameof(diagnostics));
        options ??= ManifestTextOptions.Default;
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);
        var documents = new List<ManifestDocument>();
        if (text.Length > LongestText)
        {
            diagnostics.Error(
                ReadingCodes.Malformed, new SourcePosition(file, 1, 1),
                "This text is longer than 64 million characters, which no manifest is; remove the file.");
            return documents;
        }

        var losses = new LossReport(file, diagnostics, options.Losses);
        int offset = LooksLikeJson(text) ? ReadJson(file, text, diagnostics, options.JsonMayTurnYaml, losses, documents, cancellation) : 0;
        if (offset < text.Length) ReadYaml(new YamlSource(file, text), offset, diagnostics, losses, documents, cancellation);
        return documents;
    }

    /// <summary>The place in the file of a place in a text that a value of a document holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="value">The value.</param>
    /// <param name="line">Line in the text, from 1.</param>
    /// <param name="column">Column in the text, from 1.</param>
    /// <returns>The line and column within a text of several lines; where the value begins when it stands on one.</returns>
    public static SourcePosition PositionIn(ManifestDocument document, ManifestScalar value, int line, int column)
    {
        Require.NotNull(document, nameof(document));
        Require.NotNull(value, nameof(value));
        SourcePosition whole = value.In(document.File);
        if (document.Text is null || string.IsNullOrWhiteSpace(value.Text)) return whole;
        var source = new YamlSource(document.File, document.Text);
        int start = source.Lines.IndexOf(value.Line, value.Column);
        SourcePosition found = source.At(EmbeddedText.Find(source.Text, start, value.Text, new LineMap(value.Text).IndexOf(line, column)));
        return found.Line == whole.Line ? whole : found;
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
        LossReport losses,
        List<ManifestDocument> documents,
        CancellationToken cancellation)
    {
        var reader = new JsonTreeReader(text, cancellation) { Repeated = losses.Repeated };
        int yamlFrom = 0;
        try
        {
            while (!reader.AtEnd())
            {
                documents.Add(new ManifestDocument(file, documents.Count + 1, reader.ReadValue()) { Text = text });
                losses.EndDocument();
                if (documents.Count == 1) yamlFrom = reader.Offset;
            }
        }
        catch (JsonFormatException error)
        {
            losses.Clear();
            if (jsonMayTurnYaml && documents.Count <= 1) return yamlFrom;
            diagnostics.Error(ReadingCodes.Malformed, new SourcePosition(file, error.Line, error.Column), error.Message + ".");
        }

        return text.Length;
    }

    private static void ReadYaml(
        YamlSource source,
        int offset,
        DiagnosticBag diagnostics,
        LossReport losses,
        List<ManifestDocument> documents,
        CancellationToken cancellation)
    {
        int index = documents.Count;
        bool wasTagRefused = false;
        foreach (YamlChunk part in YamlChunk.Split(source, offset, diagnostics))
        {
            YamlChunk chunk = part.WithoutEndMarks();
            index++;
            cancellation.ThrowIfCancellationRequested();
            if (chunk.ContentAfterEndMark() is >= 0 and int lost) losses.AfterEnd(source.At(lost));
            if (ReadChunk(source, chunk, wasTagRefused, diagnostics, losses, cancellation) is { IsNull: false } root)
                documents.Add(new ManifestDocument(source.File, index, root) { Text = source.Text });
            wasTagRefused = RefusedLine.DeclaresTag(chunk.Text);
        }
    }

    private static ManifestNode? ReadChunk(
        YamlSource source, YamlChunk chunk, bool wasTagRefused, DiagnosticBag diagnostics, LossReport losses, CancellationToken cancellation)
    {
        int forbidden = ForbiddenCharacters.Find(chunk.Text);
        if (forbidden >= 0)
        {
            diagnostics.Error(
                ReadingCodes.Malformed,
                source.At(chunk.Start + forbidden),
                IsWide(source.Text)
                    ? "This text is UTF-16 without a byte order mark; save the file as UTF-8."
                    : $"YAML does not allow the character U+{(int)chunk.Text[forbidden]:X4}; write it as an escape in double quotes.");
            return null;
        }

        try
        {
            return Build(source, chunk, losses, cancellation);
        }
        catch (MalformedTextException problem)
        {
            losses.Clear();

            // The line that declares the handle was refused, and that was said.
            if (wasTagRefused && problem.Message.IndexOf(SyntaxAdvice.UndefinedHandle, StringComparison.Ordinal) >= 0) return null;
            MalformedTextException error = SyntaxAdvice.Improve(chunk.Text, problem);
            diagnostics.Error(ReadingCodes.Malformed, source.At(chunk.Start + error.Index), $"This is not valid YAML: {error.Message}.");
            return null;
        }
    }

    /// <summary>Whether every other character at the beginning is U+0000, as it is when UTF-16 is taken for UTF-8.</summary>
    private static bool IsWide(string text) => text.Length >= 4
        && ((text[0] == '\0' && text[1] != '\0' && text[2] == '\0') || (text[1] == '\0' && text[2] != '\0' && text[3] == '\0'));

    private static ManifestNode? Build(YamlSource source, YamlChunk chunk, LossReport losses, CancellationToken cancellation)
    {
        try
        {
            return YamlTreeBuilder.Build(new YamlEvents(new StringReader(chunk.Text), null), source, chunk.Start, losses, cancellation);
        }
        catch (MalformedTextException problem)
            when (problem.Message.IndexOf("double-quoted scalar, found wrong indentation", StringComparison.Ordinal) >= 0)
        {
            losses.Clear();
            var shifts = new TextShifts();
            string text = QuotedLines.Indent(chunk.Text, problem.Index, shifts);
            return YamlTreeBuilder.Build(new YamlEvents(new StringReader(text), shifts), source, chunk.Start, losses, cancellation);
        }
    }
}
