namespace PaoRender.Templates.Nodes;

/// <summary>The action <c>continue</c>.</summary>
internal sealed class ContinueNode(int position) : Node(position);
