using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Manifests;

namespace PaoRender.Analyzers;

/// <summary>Finds the stretch of a text that belongs to a diagnostic's place.</summary>
/// <remarks>
/// A mark ends with its line at the latest: an error in a text block or in a flow collection is underlined where it begins, not
/// over a whole screen.
/// </remarks>
internal sealed class MarkFinder
{
    private readonly SourceText _text;

    // Lines of the build, which are fewer than those of the host: it ends a line at U+0085, U+2028 and U+2029 too.
    private readonly List<int> _starts = [];

    public MarkFinder(SourceText text)
    {
        _text = text;
        foreach (TextLine line in text.Lines)
        {
            if (line.Start == 0 || text[line.Start - 1] is '\n' or '\r') _starts.Add(line.Start);
        }
    }

    /// <summary>The stretch of text that begins at a place.</summary>
    public TextSpan Find(SourcePosition place)
    {
        if (place.Line < 1) return default;
        if (place.Line > _starts.Count) return new TextSpan(_text.Length, 0);
        int lineStart = _starts[place.Line - 1];
        int lineEnd = place.Line < _starts.Count ? _starts[place.Line] : _text.Length;
        string line = _text.ToString(TextSpan.FromBounds(lineStart, lineEnd)).TrimEnd('\r', '\n');
        int index = Math.Min(Math.Max(place.Column - 1, 0), line.Length);
        return new TextSpan(lineStart + index, Length(line, index, place.Length));
    }

    private static int Length(string line, int index, int known)
    {
        if (known == 0) return Token.LengthAt(line, index);
        return index + known <= line.Length ? known : Math.Max(line.TrimEnd().Length - index, 0);
    }
}
