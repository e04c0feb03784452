namespace PaoRender.Comparison;

/// <summary>What became of a line.</summary>
public enum LineChangeKind
{
    /// <summary>It stayed; it is shown because it is near a change.</summary>
    Context,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>Lines that stayed were left out here.</summary>
    Gap,
}
