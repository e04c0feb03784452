using System;

namespace PaoRender.Releases;

/// <summary>A change that came to a release line after its branch was made: builds from before its date behave as before.</summary>
/// <param name="Release">The release line.</param>
/// <param name="Date">The day of the change on the branch, such as <c>2024-09-19</c>.</param>
/// <param name="Text">What builds from before that day do.</param>
/// <param name="Before">Turns the line's row into that of builds from before that day; null when these cannot be rendered.</param>
public sealed record ZStreamChange(OperatorRelease Release, string Date, string Text, Func<ReleaseTraits, ReleaseTraits>? Before)
{
    /// <summary>Whether a build from a source of that day lacks the change. Both are ISO dates, which sort as text.</summary>
    public bool IsAfter(string sourceDate) => string.CompareOrdinal(Require.NotNull(sourceDate, nameof(sourceDate)), Date) < 0;
}
