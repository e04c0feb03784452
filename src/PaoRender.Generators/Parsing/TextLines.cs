using System;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Finds lines and columns in a file's text.</summary>
internal sealed class TextLines
{
    private readonly string _path;
    private readonly string _text;
    private readonly LineMap _lines;

    public TextLines(string path, string text)
    {
        _path = path;
        _text = text;
        _lines = new LineMap(text);
    }

    /// <summary>The key of an entry.</summary>
    public PlaceSpec At(ManifestEntry entry) => At(entry.Line, entry.Column);

    /// <summary>The first line of a value.</summary>
    public PlaceSpec At(ManifestNode node) => At(node.Line, node.Column);

    /// <summary>The word that stands at a place which is counted from 1; a place outside the text is moved into it.</summary>
    public PlaceSpec At(int line, int column)
    {
        line = Clamp(line, 1, _lines.Count);
        int first = _lines.IndexOf(line, 1);
        int end = line < _lines.Count ? _lines.IndexOf(line + 1, 1) : _text.Length;
        while (end > first && _text[end - 1] is '\n' or '\r') end--;
        int start = first + Clamp(column - 1, 0, end - first);
        return new PlaceSpec(_path, start, WordLength(start, end), line - 1, start - first);
    }

    private int WordLength(int start, int end)
    {
        int at = start;
        while (at < end && _text[at] is not (' ' or '\t' or ':' or ',' or '}' or ']')) at++;
        return at - start;
    }

    private static int Clamp(int value, int minimum, int maximum) => Math.Max(minimum, Math.Min(value, maximum));
}
