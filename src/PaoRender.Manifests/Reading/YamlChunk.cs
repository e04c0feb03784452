using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>The part of a YAML stream between two separator lines.</summary>
/// <param name="Start">Index of its first character in the stream.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct YamlChunk(int Start, string Text)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Cuts a stream at its <c>---</c> lines. Only blanks and a comment may follow the dashes.</summary>
    public static List<YamlChunk> Split(YamlSource source, int offset, DiagnosticBag diagnostics)
    {
        string text = source.Text;
        var chunks = new List<YamlChunk>();
        int start = offset;
        for (int at = offset; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            int next = end < 0 ? text.Length : end + 1;
            bool atLineStart = at == 0 || text[at - 1] == '\n';
            if (atLineStart && string.CompareOrdinal(text, at, "---", 0, 3) == 0)
            {
                CheckSeparator(source, at + 3, text.Substring(at + 3, next - at - 3), diagnostics);
                Add(chunks, text, start, at);
                start = next;
            }

            at = next;
        }

        Add(chunks, text, start, text.Length);
        return chunks;
    }

    /// <summary>The chunk without the <c>...</c> lines in front of its document: several of them are too much for the YAML library.</summary>
    public YamlChunk WithoutEndMarks()
    {
        int begin = 0;
        for (int at = 0; at < Text.Length;)
        {
            int end = Text.IndexOf('\n', at);
            int next = end < 0 ? Text.Length : end + 1;
            if (IsEndMark(at, next)) begin = next;
            else if (HoldsContent(at, next)) break;
            at = next;
        }

        return begin == 0 ? this : new YamlChunk(Start + begin, Text.Substring(begin));
    }

    /// <summary>Index in the stream of what follows a <c>...</c> line, which ends the document before its separator; -1 when nothing does.</summary>
    public int ContentAfterEndMark()
    {
        // Hardly any text has one.
        if (Text.IndexOf("\n...", System.StringComparison.Ordinal) < 0) return -1;
        bool ended = false;
        for (int at = 0; at < Text.Length;)
        {
            int end = Text.IndexOf('\n', at);
            int next = end < 0 ? Text.Length : end + 1;
            if (IsEndMark(at, next)) ended = true;
            else if (ended && HoldsContent(at, next)) return Start + at;
            at = next;
        }

        return -1;
    }

    private bool IsEndMark(int at, int next)
    {
        string line = Text.Substring(at, next - at).TrimEnd();
        return line == "..." || line.StartsWith("... #", System.StringComparison.Ordinal);
    }

    private bool HoldsContent(int at, int next)
    {
        string line = Text.Substring(at, next - at).Trim();
        return line.Length > 0 && line[0] != '#';
    }

    private static void CheckSeparator(YamlSource source, int index, string rest, DiagnosticBag diagnostics)
    {
        string trimmed = rest.Trim();
        if (trimmed.Length == 0 || trimmed[0] == '#') return;
        diagnostics.Error(
            ReadingCodes.Malformed, source.At(index), $"Only a comment may follow '---' on its line, and this is '{trimmed}'.");
    }

    // Files that were joined bring their byte order marks along.
    private static void Add(List<YamlChunk> chunks, string text, int start, int end)
    {
        if (start < end && text[start] == ByteOrderMark) start++;
        if (end > start) chunks.Add(new YamlChunk(start, text.Substring(start, end - start)));
    }
}
