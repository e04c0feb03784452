using System.Collections.Generic;

namespace PaoRender.Comparison;

/// <summary>One part in which two objects differ, decoded so that a person can read it.</summary>
/// <param name="Path">The part, such as <c>spec.config.storage.files[/etc/crio/x.conf].contents.source</c>.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">The first object's value on one line; null when it has none.</param>
/// <param name="After">The second object's value on one line; null when it has none.</param>
public sealed record Difference(string Path, DifferenceKind Kind, string? Before, string? After)
{
    /// <summary>The changed lines with some around them, where the part is a text of lines; else empty.</summary>
    public IReadOnlyList<LineChange> Lines { get; init; } = [];
}
