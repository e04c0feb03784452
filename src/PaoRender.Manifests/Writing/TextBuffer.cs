using System;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>A growing text that knows its current column.</summary>
internal sealed class TextBuffer
{
    private char[] _chars = new char[16 * 1024];
    private int _length;

    /// <summary>Characters written on the current line; a surrogate pair counts as one.</summary>
    public int Column { get; private set; }

    public void Clear()
    {
        _length = 0;
        Column = 0;
    }

    public void Append(char c)
    {
        Reserve(1);
        _chars[_length++] = c;
        if (!char.IsLowSurrogate(c)) Column++;
    }

    /// <summary>Appends text without line breaks and without surrogates.</summary>
    public void Append(string text) => Append(text, 0, text.Length);

    /// <summary>Appends a part of a text that has no line breaks and no surrogates.</summary>
    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _chars, _length, count);
        _length += count;
        Column += count;
    }

    public void NewLine()
    {
        Reserve(1);
        _chars[_length++] = '\n';
        Column = 0;
    }

    /// <summary>Appends a line break other than LF.</summary>
    public void Break(char c)
    {
        Reserve(1);
        _chars[_length++] = c;
        Column = 0;
    }

    public void PadTo(int column)
    {
        int count = column - Column;
        if (count <= 0) return;
        Reserve(count);
        for (int i = 0; i < count; i++) _chars[_length++] = ' ';
        Column += count;
    }

    public byte[] ToUtf8() => new UTF8Encoding(false).GetBytes(_chars, 0, _length);

    public override string ToString() => new(_chars, 0, _length);

    private void Reserve(int count)
    {
        if (_length + count <= _chars.Length) return;
        Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + count));
    }
}
