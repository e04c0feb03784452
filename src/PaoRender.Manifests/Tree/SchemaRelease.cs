using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>
/// The release whose form of a schema is read or written: fields that a schema marks with
/// <c>x-paorender-since</c> or <c>x-paorender-until</c> exist only in some. The default is newer than every release.
/// </summary>
public readonly struct SchemaRelease : IEquatable<SchemaRelease>, IComparable<SchemaRelease>
{
    // Stored inverted, so that default(SchemaRelease) is the newest.
    private readonly int _distance;

    private SchemaRelease(int ordinal) => _distance = int.MaxValue - ordinal;

    /// <summary>Newer than every release.</summary>
    public static SchemaRelease Newest => default;

    private int Ordinal => int.MaxValue - _distance;

    /// <summary>The release of that number.</summary>
    public static SchemaRelease Of(int major, int minor) => new((major * 1000) + minor);

    /// <summary>Whether this release has what came with <paramref name="major"/>.<paramref name="minor"/>.</summary>
    public bool IsAtLeast(int major, int minor) => Ordinal >= (major * 1000) + minor;

    /// <inheritdoc/>
    public int CompareTo(SchemaRelease other) => Ordinal.CompareTo(other.Ordinal);

    /// <inheritdoc/>
    public bool Equals(SchemaRelease other) => _distance == other._distance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SchemaRelease other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _distance;

    /// <summary>The release as <c>major.minor</c>.</summary>
    public override string ToString() =>
        _distance == 0 ? "newest" : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Ordinal / 1000, Ordinal % 1000);

    /// <summary>Whether both are the same release.</summary>
    public static bool operator ==(SchemaRelease left, SchemaRelease right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(SchemaRelease left, SchemaRelease right) => !left.Equals(right);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(SchemaRelease left, SchemaRelease right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(SchemaRelease left, SchemaRelease right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is older or the same.</summary>
    public static bool operator <=(SchemaRelease left, SchemaRelease right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is newer or the same.</summary>
    public static bool operator >=(SchemaRelease left, SchemaRelease right) => left.CompareTo(right) >= 0;
}
