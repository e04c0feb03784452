using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Maps;

/// <summary>Collects lines that are at most so wide.</summary>
internal sealed class MapLines(int width)
{
    private const int Indent = 2;

    private readonly List<IReadOnlyList<MapSpan>> _lines = [];

    public IReadOnlyList<IReadOnlyList<MapSpan>> All => _lines;

    public int Width => width;

    public void Add(params MapSpan[] spans) => _lines.Add(spans);

    /// <summary>A blank line, unless nothing stands above it.</summary>
    public void Gap()
    {
        if (_lines.Count > 0) _lines.Add([]);
    }

    /// <summary>A text of one style, as many lines as it takes.</summary>
    public void Text(string text, MapStyle style, int indent = 0)
    {
        foreach (string line in TextWrap.Lines(text, Room(indent))) Add(new MapSpan(Blanks(indent) + line, style));
    }

    /// <summary>A label with text beside it; below it where there is little room.</summary>
    /// <param name="label">The label in pieces, its blanks at either end included.</param>
    /// <param name="text">The text.</param>
    public void Entry(IReadOnlyList<MapSpan> label, string text)
    {
        int length = label.Sum(span => span.Text.Length);
        if (length > width / 2)
        {
            Text(string.Concat(label.Select(span => span.Text)).Trim(), MapStyle.Plain, Indent);
            Text(text, MapStyle.Plain, 2 * Indent);
            return;
        }

        IReadOnlyList<MapSpan> before = label;
        foreach (string line in TextWrap.Lines(text, Room(length)))
        {
            Add([.. before, new MapSpan(line, MapStyle.Plain)]);
            before = [new MapSpan(Blanks(length), MapStyle.Plain)];
        }
    }

    public static string Blanks(int count) => new(' ', count);

    private int Room(int indent) => width - indent > 0 ? width - indent : 1;
}
