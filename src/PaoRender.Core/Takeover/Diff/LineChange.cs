namespace PaoRender.Comparison;

/// <summary>A line of a compared text.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The line without its end; empty for a gap.</param>
public readonly record struct LineChange(LineChangeKind Kind, string Text)
{
    /// <summary>The line with the mark that patches use.</summary>
    public override string ToString() => Kind switch
    {
        LineChangeKind.Removed => "-" + Text,
        LineChangeKind.Added => "+" + Text,
        LineChangeKind.Gap => "...",
        _ => " " + Text,
    };
}
