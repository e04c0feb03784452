namespace PaoRender.Templates.Nodes;

/// <summary>A piece of a template that has a value.</summary>
internal abstract class Expression(int position) : Node(position);
