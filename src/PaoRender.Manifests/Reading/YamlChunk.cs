using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>The part of a YAML stream between two separator lines.</summary>
internal readonly struct YamlChunk
{
    private YamlChunk(string text, int linesBefore)
    {
        Text = text;
        LinesBefore = linesBefore;
    }

    public string Text { get; }

    public int LinesBefore { get; }

    /// <summary>Cuts a stream at its <c>---</c> lines. Only blanks and a comment may follow the dashes.</summary>
    public static List<YamlChunk> Split(string file, string text, int offset, DiagnosticBag diagnostics)
    {
        var chunks = new List<YamlChunk>();
        int start = offset;
        int startLine = CountLines(text, offset);
        int line = startLine;
        for (int at = offset; at < text.Length; line++)
        {
            int end = text.IndexOf('\n', at);
            int next = end < 0 ? text.Length : end + 1;
            bool atLineStart = at == 0 || text[at - 1] == '\n';
            if (atLineStart && string.CompareOrdinal(text, at, "---", 0, 3) == 0)
            {
                CheckSeparator(file, text.Substring(at + 3, next - at - 3), line, diagnostics);
                Add(chunks, text, start, at, startLine);
                start = next;
                startLine = line + 1;
            }

            at = next;
        }

        Add(chunks, text, start, text.Length, startLine);
        return chunks;
    }

    public SourcePosition PositionOf(string file, int index)
    {
        int lineStart = index == 0 ? 0 : Text.LastIndexOf('\n', index - 1) + 1;
        return new SourcePosition(file, LinesBefore + CountLines(Text, index) + 1, index - lineStart + 1);
    }

    private static void CheckSeparator(string file, string rest, int line, DiagnosticBag diagnostics)
    {
        string trimmed = rest.Trim();
        if (trimmed.Length == 0 || trimmed[0] == '#') return;
        diagnostics.Error(
            ReadingCodes.Malformed,
            new SourcePosition(file, line + 1, 4),
            $"Only a comment may follow '---' on its line, and this is '{trimmed}'.");
    }

    private static void Add(List<YamlChunk> chunks, string text, int start, int end, int startLine)
    {
        if (end > start) chunks.Add(new YamlChunk(text.Substring(start, end - start), startLine));
    }

    private static int CountLines(string text, int end)
    {
        int lines = 0;
        for (int i = 0; i < end; i++)
        {
            if (text[i] == '\n') lines++;
        }

        return lines;
    }
}
