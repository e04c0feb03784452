namespace PaoRender.Templates.Nodes;

/// <summary>Text that is copied.</summary>
internal sealed class TextNode(int position, string text) : Node(position)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}
