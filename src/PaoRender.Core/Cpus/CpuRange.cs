using System;
using System.Globalization;

namespace PaoRender.Cpus;

/// <summary>A run of consecutive CPU numbers, both ends included.</summary>
internal readonly struct CpuRange : IEquatable<CpuRange>
{
    /// <summary>Creates a run.</summary>
    /// <param name="first">The lowest CPU number, zero or more.</param>
    /// <param name="last">The highest CPU number, not below <paramref name="first"/>.</param>
    public CpuRange(long first, long last)
    {
        if (first < 0) throw new ArgumentOutOfRangeException(nameof(first), "A CPU number is never negative.");
        if (last < first) throw new ArgumentOutOfRangeException(nameof(last), "A range of CPUs ends where it starts or later.");
        First = first;
        Last = last;
    }

    /// <summary>The lowest CPU number.</summary>
    public long First { get; }

    /// <summary>The highest CPU number.</summary>
    public long Last { get; }

    /// <summary>Tells whether two runs are the same.</summary>
    public static bool operator ==(CpuRange left, CpuRange right) => left.Equals(right);

    /// <summary>Tells whether two runs differ.</summary>
    public static bool operator !=(CpuRange left, CpuRange right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CpuRange other) => First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CpuRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((First.GetHashCode() * 397) ^ Last.GetHashCode());

    /// <summary>Writes <c>N</c> for one CPU and <c>N-M</c> for more.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : First.ToString(CultureInfo.InvariantCulture) + "-" + Last.ToString(CultureInfo.InvariantCulture);
}
