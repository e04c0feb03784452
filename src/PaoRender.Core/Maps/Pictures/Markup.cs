using System.Text;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Writes markup. Texts and the values of attributes are escaped here, and nowhere else.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();

    /// <summary>Markup of our own, as it is.</summary>
    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A whole number.</summary>
    public Markup Number(int value) => Raw(Invariant.Text(value));

    /// <summary>Text of whatever origin.</summary>
    public Markup Text(string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '"':
                    _text.Append("&quot;");
                    break;
                case '\'':
                    _text.Append("&#39;");
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        return this;
    }

    /// <summary>An element with text.</summary>
    /// <param name="tag">Its name, with attributes that are ours.</param>
    /// <param name="text">Text of whatever origin.</param>
    public Markup Element(string tag, string text)
    {
        int blank = tag.IndexOf(' ');
        return Raw("<").Raw(tag).Raw(">").Text(text).Raw("</").Raw(blank < 0 ? tag : tag.Substring(0, blank)).Raw(">");
    }

    public override string ToString() => _text.ToString();
}
