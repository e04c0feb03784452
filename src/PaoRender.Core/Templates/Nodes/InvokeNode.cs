namespace PaoRender.Templates.Nodes;

/// <summary>The actions <c>template</c> and <c>block</c>: renders a template by name.</summary>
internal sealed class InvokeNode(int position, string name, Expression? argument) : Node(position)
{
    /// <summary>The template's name.</summary>
    public string Name { get; } = name;

    /// <summary>What becomes the dot and the dollar; nothing when null.</summary>
    public Expression? Argument { get; } = argument;
}
