namespace PaoRender.Templates.Nodes;

/// <summary>A piece of a template that produces output or steers it. Nodes never change after parsing.</summary>
internal abstract class Node(int position)
{
    /// <summary>The offset in the template.</summary>
    public int Position { get; } = position;
}
