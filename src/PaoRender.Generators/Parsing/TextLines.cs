using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Finds lines and columns in a file's text.</summary>
internal sealed class TextLines
{
    private readonly string _path;
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public TextLines(string path, string text)
    {
        _path = path;
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') _starts.Add(i + 1);
        }
    }

    /// <summary>The key of an entry.</summary>
    public PlaceSpec At(ManifestEntry entry) => At(entry.Line, entry.Column);

    /// <summary>The first line of a value.</summary>
    public PlaceSpec At(ManifestNode node) => At(node.Line, node.Column);

    /// <summary>The word that stands at a place which is counted from 1; a place outside the text is moved into it.</summary>
    public PlaceSpec At(int line, int column)
    {
        line = Clamp(line - 1, _starts.Count - 1);
        int end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r') end--;
        column = Clamp(column - 1, end - _starts[line]);
        int start = _starts[line] + column;
        return new PlaceSpec(_path, start, WordLength(start, end), line, column);
    }

    private int WordLength(int start, int end)
    {
        int at = start;
        while (at < end && _text[at] is not (' ' or '\t' or ':' or ',' or '}' or ']')) at++;
        return at - start;
    }

    private static int Clamp(int value, int maximum) => value < 0 ? 0 : value > maximum ? maximum : value;
}
