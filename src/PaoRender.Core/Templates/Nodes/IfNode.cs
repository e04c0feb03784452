namespace PaoRender.Templates.Nodes;

/// <summary>The action <c>if</c>.</summary>
internal sealed class IfNode(int position, Expression condition, Node[] then, Node[] @else) : Node(position)
{
    /// <summary>What is tested.</summary>
    public Expression Condition { get; } = condition;

    /// <summary>The body when the condition holds.</summary>
    public Node[] Then { get; } = then;

    /// <summary>The body when it does not.</summary>
    public Node[] Else { get; } = @else;
}
