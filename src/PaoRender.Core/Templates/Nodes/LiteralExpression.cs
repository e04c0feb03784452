using PaoRender.Templates.Evaluation;

namespace PaoRender.Templates.Nodes;

/// <summary>A constant.</summary>
internal sealed class LiteralExpression(int position, TemplateValue value) : Expression(position)
{
    /// <summary>The value.</summary>
    public TemplateValue Value { get; } = value;
}
