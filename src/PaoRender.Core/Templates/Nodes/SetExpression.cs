namespace PaoRender.Templates.Nodes;

/// <summary>Sets variables and has the value that it sets.</summary>
internal sealed class SetExpression(int position, int[] slots, Expression value) : Expression(position)
{
    /// <summary>The variables' places in the frame.</summary>
    public int[] Slots { get; } = slots;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}
