using System.Text;
using PaoRender.Templates.Formatting;
using PaoRender.Templates.Nodes;
using PaoRender.Templates.Syntax;

namespace PaoRender.Templates.Evaluation;

/// <summary>Renders a parsed template once.</summary>
internal sealed class TemplateRenderer(ParsedTemplate parsed, StringBuilder output)
{
    private readonly Evaluator evaluator = new(parsed.Source);
    private int depth;

    /// <summary>Renders the file.</summary>
    public void Run(TemplateValue data) => Invoke(parsed.Main, data);

    private void Invoke(Definition definition, TemplateValue data)
    {
        var callersSlots = evaluator.Slots;
        evaluator.Slots = new TemplateValue[definition.SlotCount];
        evaluator.Slots[0] = data;
        Walk(definition.Body, data);
        evaluator.Slots = callersSlots;
    }

    private Flow Walk(Node[] nodes, TemplateValue dot)
    {
        foreach (var node in nodes)
        {
            var flow = Visit(node, dot);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    private Flow Visit(Node node, TemplateValue dot)
    {
        switch (node)
        {
            case TextNode text:
                output.Append(text.Text);
                return Flow.Next;
            case OutputNode action:
                var value = evaluator.Evaluate(action.Value, dot);
                if (action.Prints) Printing.AppendOutput(output, value);
                return Flow.Next;
            case IfNode choice: return Nested(choice, evaluator.Evaluate(choice.Condition, dot).IsTrue ? choice.Then : choice.Else, dot);
            case WithNode with:
                var subject = evaluator.Evaluate(with.Value, dot);
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
        var flow = Walk(body, dot);
        depth--;
        return flow;
    }

    private Flow Invoke(InvokeNode invoke, TemplateValue dot)
    {
        if (!parsed.Definitions.TryGetValue(invoke.Name, out var definition))
        {
            throw parsed.Source.Error(invoke.Position, $"Template '{invoke.Name}' is not defined in this file.");
        }

        var argument = invoke.Argument is null ? default : evaluator.Evaluate(invoke.Argument, dot);
        Enter(invoke);
        Invoke(definition, argument);
        depth--;
        return Flow.Next;
    }

    private Flow Range(RangeNode range, TemplateValue dot)
    {
        var walk = new RangeWalk(evaluator, range, evaluator.Evaluate(range.Head.Source, dot));
        if (walk.Count == 0) return Nested(range, range.Else, dot);
        Enter(range);
        for (var i = 0; i < walk.Count; i++)
        {
            if (Walk(range.Body, walk.Step(i)) == Flow.Break) break;
        }

        depth--;
        return Flow.Next;
    }

    private void Enter(Node node)
    {
        if (++depth > Limits.Depth) throw parsed.Source.Error(node.Position, $"Templates and blocks are nested more than {Limits.Depth} deep here.");
    }
}
