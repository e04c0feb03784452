using System.Collections.Immutable;

namespace PaoRender.Analyzers;

/// <summary>The findings about a group of inputs, sorted by file.</summary>
/// <param name="Files">Findings for each file, in reading order.</param>
/// <param name="OfProject">Findings that have no place in any file.</param>
internal sealed record GroupFindings(ImmutableArray<ImmutableArray<Finding>> Files, ImmutableArray<Finding> OfProject)
{
    /// <summary>The findings of one file.</summary>
    public ImmutableArray<Finding> Of(int index) => Files[index];
}
