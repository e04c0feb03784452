namespace PaoRender.Templates.Nodes;

/// <summary>The action <c>break</c>.</summary>
internal sealed class BreakNode(int position) : Node(position);
