namespace PaoRender.Manifests;

/// <summary>The text of a file, and where in the file each of its characters stands.</summary>
internal sealed class YamlSource(string file, string text)
{
    private LineMap? _lines;

    public string File => file;

    public string Text => text;

    public LineMap Lines => _lines ??= new LineMap(text);

    /// <summary>The place of an index; the text's end when it lies behind it.</summary>
    public SourcePosition At(int index, int length = 0)
    {
        (int line, int column) = Lines.Find(index);
        return new SourcePosition(file, line, column) { Length = length };
    }

    /// <summary>Whether nothing but white space stands behind an index.</summary>
    public bool IsBlankFrom(int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index >= text.Length;
    }
}
