using PaoRender.GoTemplates.Syntax;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Evaluation;

/// <summary>The elements of one <c>range</c>, and the variables it sets for each.</summary>
internal readonly struct RangeWalk
{
    private readonly Evaluator _evaluator;
    private readonly RangeHead _head;
    private readonly TemplateValue _source;
    private readonly string[]? _names;

    public RangeWalk(Evaluator evaluator, RangeNode range, TemplateValue source)
    {
        _evaluator = evaluator;
        _source = source;
        _head = range.Head;
        switch (_source.Kind)
        {
            case ValueKind.Missing: break;
            case ValueKind.List: Count = _source.List.Count; break;
            case ValueKind.Map:
                _names = _source.Map.SortedNames();
                Count = _names.Length;
                break;
            case ValueKind.Integer when _head.IndexSlot == RangeHead.NoSlot:
                // Operators built with Go 1.22 and later count up to a number.
                if (_source.Integer > Limits.Count)
                {
                    throw evaluator.Fail(range, $"'range' counts up to {Limits.Count} at most, not to {_source.Integer}.");
                }
                Count = _source.Integer < 0 ? 0 : (int)_source.Integer;
                break;
            default: throw evaluator.Fail(range, $"'range' walks lists, maps and numbers; {_source.Description} does not fit here.");
        }
    }

    /// <summary>The number of elements.</summary>
    public int Count { get; }

    /// <summary>Sets the variables for an element and gives the element.</summary>
    public TemplateValue Step(int index)
    {
        TemplateValue element = _source.Kind switch
        {
            ValueKind.List => TemplateValue.Of(_source.List[index]),
            ValueKind.Map => _source.Map.Find(_names![index]),
            _ => TemplateValue.Of(index),
        };
        if (_head.ElementSlot >= 0) _evaluator.Slots[_head.ElementSlot] = element;
        if (_head.IndexSlot >= 0) _evaluator.Slots[_head.IndexSlot] = _names is null ? TemplateValue.Of(index) : TemplateValue.Of(_names[index]);
        return element;
    }
}
