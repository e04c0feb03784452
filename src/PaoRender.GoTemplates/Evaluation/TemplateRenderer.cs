using System.Text;
using PaoRender.GoTemplates.Functions.Formatting;
using PaoRender.GoTemplates.Syntax;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Evaluation;

/// <summary>Renders a parsed template once.</summary>
internal sealed class TemplateRenderer(ParsedTemplate parsed, StringBuilder output)
{
    private readonly Evaluator _evaluator = new(parsed.Source);
    private int _depth, _steps;

    /// <summary>Renders the file.</summary>
    public void Run(TemplateValue data) => Invoke(parsed.Main, data);

    private void Invoke(Definition definition, TemplateValue data)
    {
        TemplateValue[] callersSlots = _evaluator.Slots;
        _evaluator.Slots = new TemplateValue[definition.SlotCount];
        _evaluator.Slots[0] = data;
        Walk(definition.Body, data);
        _evaluator.Slots = callersSlots;
    }

    private Flow Walk(Node[] nodes, TemplateValue dot)
    {
        foreach (Node node in nodes)
        {
            Flow flow = Visit(node, dot);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    private Flow Visit(Node node, TemplateValue dot)
    {
        Step(node);
        switch (node)
        {
            case TextNode text:
                output.Append(text.Text);
                return Flow.Next;
            case OutputNode action:
                TemplateValue value = _evaluator.Evaluate(action.Value, dot);
                if (action.Prints) Printing.AppendOutput(output, value);
                return Flow.Next;
            case IfNode choice: return Nested(choice, _evaluator.Evaluate(choice.Condition, dot).IsTrue ? choice.Then : choice.Else, dot);
            case WithNode with:
                TemplateValue subject = _evaluator.Evaluate(with.Value, dot);
                return subject.IsTrue ? Nested(with, with.Then, subject) : Nested(with, with.Else, dot);
            case RangeNode range: return Range(range, dot);
            case InvokeNode invoke: return Invoke(invoke, dot);
            case BreakNode: return Flow.Break;
            default: return Flow.Continue;
        }
    }

    private Flow Nested(Node owner, Node[] body, TemplateValue dot)
    {
        if (body.Length == 0) return Flow.Next;
        Enter(owner);
        Flow flow = Walk(body, dot);
        _depth--;
        return flow;
    }

    private Flow Invoke(InvokeNode invoke, TemplateValue dot)
    {
        if (!parsed.Definitions.TryGetValue(invoke.Name, out Definition? definition))
        {
            throw parsed.Source.Error(invoke.Position, $"Template '{invoke.Name}' is not defined in this file.");
        }

        TemplateValue argument = invoke.Argument is null ? default : _evaluator.Evaluate(invoke.Argument, dot);
        Enter(invoke);
        Invoke(definition, argument);
        _depth--;
        return Flow.Next;
    }

    private Flow Range(RangeNode range, TemplateValue dot)
    {
        var walk = new RangeWalk(_evaluator, range, _evaluator.Evaluate(range.Head.Source, dot));
        if (walk.Count == 0) return Nested(range, range.Else, dot);
        Enter(range);
        for (int i = 0; i < walk.Count; i++)
        {
            Step(range);
            if (Walk(range.Body, walk.Step(i)) == Flow.Break) break;
        }

        _depth--;
        return Flow.Next;
    }

    private void Step(Node node)
    {
        if (++_steps > Limits.Steps) throw parsed.Source.Error(node.Position, $"This template has more than {Limits.Steps} steps.");
        if (output.Length > Limits.Output) throw parsed.Source.Error(node.Position, $"This template gives more than {Limits.Output} characters.");
    }

    private void Enter(Node node)
    {
        if (++_depth > Limits.Depth) throw parsed.Source.Error(node.Position, $"Templates and blocks are nested more than {Limits.Depth} deep here.");
    }
}
