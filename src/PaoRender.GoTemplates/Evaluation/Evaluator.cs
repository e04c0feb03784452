using PaoRender.GoTemplates.Syntax;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Evaluation;

/// <summary>Computes expressions.</summary>
internal sealed class Evaluator(TemplateSource source)
{
    /// <summary>The variables of the template that is being rendered; the first is the dollar.</summary>
    public TemplateValue[] Slots { get; set; } = [];

    /// <summary>Computes an expression.</summary>
    public TemplateValue Evaluate(Expression expression, TemplateValue dot)
    {
        switch (expression)
        {
            case FieldExpression field: return Members(field, dot, field.Names);
            case CallExpression call: return Call(call, dot);
            case LiteralExpression literal: return literal.Value;
            case DotExpression: return dot;
            case VariableExpression variable: return Slots[variable.Slot];
            case MemberExpression member: return Members(member, Evaluate(member.Owner, dot), member.Names);
            case SetExpression set:
                TemplateValue value = Evaluate(set.Value, dot);
                foreach (int slot in set.Slots) Slots[slot] = value;
                return value;
            case InvalidExpression invalid: throw Fail(invalid, invalid.Reason);
            default: return default;
        }
    }

    /// <summary>Makes the exception for a mistake at a node.</summary>
    public TemplateException Fail(Node node, string reason) => source.Error(node.Position, reason);

    private TemplateValue Members(Expression expression, TemplateValue owner, string[] names)
    {
        foreach (string name in names)
        {
            // A missing value has missing fields.
            if (owner.Kind == ValueKind.Missing) return owner;
            if (owner.Kind != ValueKind.Map) throw Fail(expression, $"{owner.Description} has no field '{name}'.");
            owner = owner.Map.Find(name);
        }

        return owner;
    }

    private TemplateValue Call(CallExpression call, TemplateValue dot)
    {
        if (call.Function.Body is null) return Logic(call, dot);
        var values = new TemplateValue[call.Arguments.Length];
        int last = values.Length - 1;
        if (call.PipedLast) values[last] = Evaluate(call.Arguments[last], dot);
        for (int i = 0; i < (call.PipedLast ? last : values.Length); i++) values[i] = Evaluate(call.Arguments[i], dot);
        try
        {
            return call.Function.Body(values);
        }
        catch (FunctionException e)
        {
            throw Fail(call, $"{call.Function.Name}: {e.Message}");
        }
    }

    // "and" gives the first false argument, "or" the first true one, else the last; the rest is not computed.
    private TemplateValue Logic(CallExpression call, TemplateValue dot)
    {
        bool stop = call.Function.Name == "or";
        int last = call.Arguments.Length - 1;
        TemplateValue piped = call.PipedLast ? Evaluate(call.Arguments[last], dot) : default;
        for (int i = 0; i <= last; i++)
        {
            TemplateValue value = call.PipedLast && i == last ? piped : Evaluate(call.Arguments[i], dot);
            if (i == last || value.IsTrue == stop) return value;
        }

        return default;
    }
}
