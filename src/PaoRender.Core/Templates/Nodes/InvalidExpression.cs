namespace PaoRender.Templates.Nodes;

/// <summary>An expression that parses and can never be computed. Go finds that only when it gets there, and so do we.</summary>
internal sealed class InvalidExpression(int position, string reason) : Expression(position)
{
    /// <summary>What is wrong.</summary>
    public string Reason { get; } = reason;
}
