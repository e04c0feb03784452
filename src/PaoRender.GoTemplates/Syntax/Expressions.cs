using PaoRender.GoTemplates.Functions;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Syntax;

// The nodes that have a value, one after another: each is a few lines, and they are read together.

/// <summary>A piece of a template that has a value.</summary>
internal abstract class Expression(int position) : Node(position);

/// <summary>The dot.</summary>
internal sealed class DotExpression(int position) : Expression(position);

/// <summary>The word <c>nil</c>: fit as an argument only.</summary>
internal sealed class NilExpression(int position) : Expression(position);

/// <summary>A constant.</summary>
internal sealed class LiteralExpression(int position, TemplateValue value) : Expression(position)
{
    /// <summary>The value.</summary>
    public TemplateValue Value { get; } = value;
}

/// <summary>Fields of the dot, such as <c>.A.B</c>.</summary>
internal sealed class FieldExpression(int position, string[] names) : Expression(position)
{
    /// <summary>The names from left to right, at least one.</summary>
    public string[] Names { get; } = names;
}

/// <summary>Fields of a variable or of parentheses, such as <c>$x.A</c>.</summary>
internal sealed class MemberExpression(int position, Expression owner, string[] names) : Expression(position)
{
    /// <summary>What the fields belong to.</summary>
    public Expression Owner { get; } = owner;

    /// <summary>The names from left to right, at least one.</summary>
    public string[] Names { get; } = names;
}

/// <summary>A variable.</summary>
internal sealed class VariableExpression(int position, int slot) : Expression(position)
{
    /// <summary>The variable's place in the frame.</summary>
    public int Slot { get; } = slot;
}

/// <summary>Sets variables and has the value that it sets.</summary>
internal sealed class SetExpression(int position, int[] slots, Expression value) : Expression(position)
{
    /// <summary>The variables' places in the frame.</summary>
    public int[] Slots { get; } = slots;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}

/// <summary>A call of a function.</summary>
internal sealed class CallExpression(int position, Function function, Expression[] arguments, bool pipedLast) : Expression(position)
{
    /// <summary>The function.</summary>
    public Function Function { get; } = function;

    /// <summary>The arguments; a value from a pipe is the last one.</summary>
    public Expression[] Arguments { get; } = arguments;

    /// <summary>Tells whether the last argument comes from a pipe and is computed before the others.</summary>
    public bool PipedLast { get; } = pipedLast;
}

/// <summary>An expression that parses and can never be computed. Go finds that only when it gets there, and so do we.</summary>
internal sealed class InvalidExpression(int position, string reason) : Expression(position)
{
    /// <summary>What is wrong.</summary>
    public string Reason { get; } = reason;
}
