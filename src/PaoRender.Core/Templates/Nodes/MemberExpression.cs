namespace PaoRender.Templates.Nodes;

/// <summary>Fields of a variable or of parentheses, such as <c>$x.A</c>.</summary>
internal sealed class MemberExpression(int position, Expression owner, string[] names) : Expression(position)
{
    /// <summary>What the fields belong to.</summary>
    public Expression Owner { get; } = owner;

    /// <summary>The names from left to right, at least one.</summary>
    public string[] Names { get; } = names;
}
