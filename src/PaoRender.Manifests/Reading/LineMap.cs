using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Where the lines of a text begin, as editors count them: LF, CR LF and CR end a line, and nothing else does.</summary>
/// <remarks>YAML takes three more characters for line breaks (U+0085, U+2028, U+2029), which no editor shows as such.</remarks>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private int _last;

    public LineMap(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
        }
    }

    /// <summary>How many lines there are; the last may be empty.</summary>
    public int Count => _starts.Count;

    /// <summary>Line and column, both from 1, of an index; those of the text's end when the index lies behind it.</summary>
    public (int Line, int Column) Find(int index)
    {
        index = Math.Max(0, Math.Min(index, _length));

        // Most questions go on where the one before left off.
        if (_starts[_last] > index || index - _starts[_last] > 4096) _last = Search(index);
        while (_last + 1 < _starts.Count && _starts[_last + 1] <= index) _last++;
        return (_last + 1, index - _starts[_last] + 1);
    }

    /// <summary>The index of a line and column; the text's end when it lies behind it.</summary>
    public int IndexOf(int line, int column)
    {
        if (line < 1) return 0;
        return line > _starts.Count ? _length : Math.Min(_starts[line - 1] + Math.Max(column - 1, 0), _length);
    }

    private int Search(int index)
    {
        int found = _starts.BinarySearch(index);
        return found >= 0 ? found : ~found - 1;
    }
}
