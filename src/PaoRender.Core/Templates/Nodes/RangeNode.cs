namespace PaoRender.Templates.Nodes;

/// <summary>The action <c>range</c>.</summary>
internal sealed class RangeNode(int position, RangeHead head, Node[] body, Node[] @else) : Node(position)
{
    /// <summary>What is walked, and the variables it sets.</summary>
    public RangeHead Head { get; } = head;

    /// <summary>The body for each element.</summary>
    public Node[] Body { get; } = body;

    /// <summary>The body when there is no element.</summary>
    public Node[] Else { get; } = @else;
}
