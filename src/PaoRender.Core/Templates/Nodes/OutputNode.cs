namespace PaoRender.Templates.Nodes;

/// <summary>An action that prints a value, or only computes it when it sets variables.</summary>
internal sealed class OutputNode(int position, Expression value, bool prints) : Node(position)
{
    /// <summary>The value.</summary>
    public Expression Value { get; } = value;

    /// <summary>Tells whether the value is printed.</summary>
    public bool Prints { get; } = prints;
}
