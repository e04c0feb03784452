namespace PaoRender.GoTemplates.Syntax;

// The nodes that produce output or steer it, one after another: each is a few lines, and they are read together.

/// <summary>A piece of a template that produces output or steers it. Nodes never change after parsing.</summary>
internal abstract class Node(int position)
{
    /// <summary>The offset in the template.</summary>
    public int Position { get; } = position;
}

/// <summary>Text that is copied.</summary>
internal sealed class TextNode(int position, string text) : Node(position)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}

/// <summary>An action that prints a value, or only computes it when it sets variables.</summary>
internal sealed class OutputNode(int position, Expression value, bool prints) : Node(position)
{
    /// <summary>The value.</summary>
    public Expression Value { get; } = value;

    /// <summary>Tells whether the value is printed.</summary>
    public bool Prints { get; } = prints;
}

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

/// <summary>The actions <c>template</c> and <c>block</c>: renders a template by name.</summary>
internal sealed class InvokeNode(int position, string name, Expression? argument) : Node(position)
{
    /// <summary>The template's name.</summary>
    public string Name { get; } = name;

    /// <summary>What becomes the dot and the dollar; nothing when null.</summary>
    public Expression? Argument { get; } = argument;
}

/// <summary>The action <c>break</c>.</summary>
internal sealed class BreakNode(int position) : Node(position);

/// <summary>The action <c>continue</c>.</summary>
internal sealed class ContinueNode(int position) : Node(position);
