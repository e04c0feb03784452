namespace PaoRender.GoTemplates.Syntax;

/// <summary>A template that can be invoked by name; the whole file is one too.</summary>
internal sealed class Definition(Node[] body, int slotCount)
{
    /// <summary>The nodes.</summary>
    public Node[] Body { get; } = body;

    /// <summary>How many variables live at once, the dollar included.</summary>
    public int SlotCount { get; } = slotCount;

    /// <summary>Tells whether there is nothing but white space; such a template gives way to another of the same name.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (Node node in Body)
            {
                if (node is not TextNode { Text: var text } || !string.IsNullOrWhiteSpace(text)) return false;
            }

            return true;
        }
    }
}
