namespace PaoRender.Templates.Nodes;

/// <summary>Fields of the dot, such as <c>.A.B</c>.</summary>
internal sealed class FieldExpression(int position, string[] names) : Expression(position)
{
    /// <summary>The names from left to right, at least one.</summary>
    public string[] Names { get; } = names;
}
