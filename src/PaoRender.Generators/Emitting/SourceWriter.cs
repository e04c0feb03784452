using System.Text;

namespace PaoRender.Generators;

/// <summary>Writes indented lines that always end in LF.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line)
    {
        _text.Append(' ', _depth * 4).Append(line).Append('\n');
    }

    public void Line() => _text.Append('\n');

    public void Open(string line)
    {
        Line(line);
        Open();
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    public override string ToString() => _text.ToString();
}
