namespace PaoRender.Templates.Nodes;

/// <summary>The action <c>with</c>: an <c>if</c> whose value becomes the dot.</summary>
internal sealed class WithNode(int position, Expression value, Node[] then, Node[] @else) : Node(position)
{
    /// <summary>What is tested and becomes the dot.</summary>
    public Expression Value { get; } = value;

    /// <summary>The body when the value counts as true.</summary>
    public Node[] Then { get; } = then;

    /// <summary>The body when it does not.</summary>
    public Node[] Else { get; } = @else;
}
