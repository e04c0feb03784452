namespace PaoRender.Templates.Nodes;

/// <summary>A variable.</summary>
internal sealed class VariableExpression(int position, int slot) : Expression(position)
{
    /// <summary>The variable's place in the frame.</summary>
    public int Slot { get; } = slot;
}
