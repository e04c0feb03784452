namespace PaoRender.Templates.Nodes;

/// <summary>The dot.</summary>
internal sealed class DotExpression(int position) : Expression(position);
