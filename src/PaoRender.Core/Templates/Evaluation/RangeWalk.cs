using PaoRender.Templates.Nodes;

namespace PaoRender.Templates.Evaluation;

/// <summary>The elements of one <c>range</c>, and the variables it sets for each.</summary>
internal readonly struct RangeWalk
{
    private readonly Evaluator evaluator;
    private readonly RangeHead head;
    private readonly TemplateValue source;
    private readonly string[]? names;

    public RangeWalk(Evaluator evaluator, RangeNode range, TemplateValue source)
    {
        this.evaluator = evaluator;
        this.source = source;
        head = range.Head;
        switch (source.Kind)
        {
            case ValueKind.Missing: break;
            case ValueKind.List: Count = source.List.Count; break;
            case ValueKind.Map:
                names = source.Map.SortedNames();
                Count = names.Length;
                break;
            case ValueKind.Integer when head.IndexSlot == RangeHead.NoSlot:
                // Operators built with Go 1.22 and later count up to a number.
                if (source.Integer > Limits.Count) throw evaluator.Fail(range, $"'range' counts up to {Limits.Count} at most, not to {source.Integer}.");
                Count = source.Integer < 0 ? 0 : (int)source.Integer;
                break;
            default: throw evaluator.Fail(range, $"'range' walks lists, maps and numbers; {source.Description} does not fit here.");
        }
    }

    /// <summary>The number of elements.</summary>
    public int Count { get; }

    /// <summary>Sets the variables for an element and gives the element.</summary>
    public TemplateValue Step(int index)
    {
        var element = source.Kind switch
        {
            ValueKind.List => TemplateValue.Of(source.List[index]),
            ValueKind.Map => source.Map.Find(names![index]),
            _ => TemplateValue.Of(index),
        };
        if (head.ElementSlot >= 0) evaluator.Slots[head.ElementSlot] = element;
        if (head.IndexSlot >= 0) evaluator.Slots[head.IndexSlot] = names is null ? TemplateValue.Of(index) : TemplateValue.Of(names[index]);
        return element;
    }
}
