namespace PaoRender.Templates.Nodes;

/// <summary>The word <c>nil</c>: fit as an argument only.</summary>
internal sealed class NilExpression(int position) : Expression(position);
