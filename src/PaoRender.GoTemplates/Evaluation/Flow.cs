namespace PaoRender.GoTemplates.Evaluation;

/// <summary>How rendering goes on behind a node.</summary>
internal enum Flow
{
    /// <summary>With the next node.</summary>
    Next,

    /// <summary>Behind the innermost range.</summary>
    Break,

    /// <summary>With the next element of the innermost range.</summary>
    Continue,
}
