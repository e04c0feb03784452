using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Releases;

/// <summary>A release line of the operator, such as 4.18.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
public sealed record OperatorRelease(int Major, int Minor) : IComparable<OperatorRelease>
{
    /// <summary>Every release line that can be rendered, oldest first: those with a row in <see cref="ReleaseTable"/>.</summary>
    public static IReadOnlyList<OperatorRelease> All => ReleaseTable.Releases;

    /// <summary>The newest release line.</summary>
    public static OperatorRelease Newest => All[All.Count - 1];

    /// <summary>The same release as schemas see it.</summary>
    public SchemaRelease Schema => SchemaRelease.Of(Major, Minor);

    /// <summary>Reads a release such as <c>4.18</c>; a third number (<c>4.18.7</c>) is accepted and stands for its line.</summary>
    public static bool TryParse(string? text, out OperatorRelease release)
    {
        release = Newest;
        string[] parts = (text ?? "").Trim().Split('.');
        if (parts.Length is < 2 or > 3) return false;
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        release = new OperatorRelease(numbers[0], numbers[1]);
        return All.Contains(release);
    }

    /// <summary>Whether this release has what came with <paramref name="major"/>.<paramref name="minor"/>.</summary>
    public bool IsAtLeast(int major, int minor) => Major > major || (Major == major && Minor >= minor);

    /// <inheritdoc/>
    public int CompareTo(OperatorRelease? other) => other is null ? 1 : Schema.CompareTo(other.Schema);

    /// <summary>The release as <c>major.minor</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(OperatorRelease left, OperatorRelease right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(OperatorRelease left, OperatorRelease right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is older or the same.</summary>
    public static bool operator <=(OperatorRelease left, OperatorRelease right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is newer or the same.</summary>
    public static bool operator >=(OperatorRelease left, OperatorRelease right) => left.CompareTo(right) >= 0;
}
