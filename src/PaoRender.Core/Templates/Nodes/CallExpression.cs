using PaoRender.Templates.Evaluation;

namespace PaoRender.Templates.Nodes;

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
