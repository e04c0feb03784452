namespace PaoRender.GoTemplates.Syntax;

/// <summary>What a <c>range</c> walks and which variables it sets.</summary>
internal sealed class RangeHead(Expression source, int indexSlot, int elementSlot)
{
    /// <summary>The place of no variable.</summary>
    public const int NoSlot = -1;

    /// <summary>What is walked.</summary>
    public Expression Source { get; } = source;

    /// <summary>The place of the variable for the index or key.</summary>
    public int IndexSlot { get; } = indexSlot;

    /// <summary>The place of the variable for the element.</summary>
    public int ElementSlot { get; } = elementSlot;
}
