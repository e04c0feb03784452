using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PaoRender.Cpus;

/// <summary>
/// An immutable set of CPU numbers. It keeps runs, not numbers, so that <c>0-4294967295</c> costs as much as <c>0-1</c>.
/// </summary>
public sealed class CpuSet : IEquatable<CpuSet>
{
    /// <summary>The largest number of CPUs that <see cref="Expand"/> writes out: 2^20, far above what any kernel supports.</summary>
    public const int ExpandLimit = 1 << 20;

    private readonly CpuRange[] _ranges;

    private CpuSet(CpuRange[] ranges) => _ranges = ranges;

    /// <summary>The set without any CPU.</summary>
    public static CpuSet Empty { get; } = new([]);

    /// <summary>The maximal runs of the set, ascending.</summary>
    public IReadOnlyList<CpuRange> Ranges => _ranges;

    /// <summary>Tells whether the set has no CPU.</summary>
    public bool IsEmpty => _ranges.Length == 0;

    /// <summary>The highest CPU number, or -1 for the empty set.</summary>
    public long Highest => _ranges.Length == 0 ? -1 : _ranges[_ranges.Length - 1].Last;

    /// <summary>The number of CPUs; <see cref="long.MaxValue"/> when there are more than that.</summary>
    public long Count
    {
        get
        {
            ulong count = 0;
            // Runs do not touch and stay below 2^63, so the sum fits.
            foreach (CpuRange range in _ranges) count += (ulong)(range.Last - range.First) + 1;
            return count > long.MaxValue ? long.MaxValue : (long)count;
        }
    }

    /// <summary>Tells whether two sets hold the same CPUs.</summary>
    public static bool operator ==(CpuSet? left, CpuSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two sets differ.</summary>
    public static bool operator !=(CpuSet? left, CpuSet? right) => !(left == right);

    /// <summary>Reads a CPU list such as <c>0-3,8</c>; the empty text is the empty set.</summary>
    /// <param name="text">Numbers and ranges separated by commas, in any order, without blanks.</param>
    /// <exception cref="CpuSetFormatException">The text is not a CPU list.</exception>
    public static CpuSet Parse(string text) =>
        TryParse(text, out CpuSet? set, out string? error) ? set : throw new CpuSetFormatException(error!);

    /// <summary>Reads a CPU list without throwing.</summary>
    /// <param name="text">Numbers and ranges separated by commas.</param>
    /// <param name="set">The set, when the text is a CPU list.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out CpuSet? set) => TryParse(text, out set, out _);

    /// <summary>Reads a CPU list without throwing and says what is wrong.</summary>
    /// <param name="text">Numbers and ranges separated by commas.</param>
    /// <param name="set">The set, when the text is a CPU list.</param>
    /// <param name="error">What is wrong, when it is not.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out CpuSet? set, out string? error)
    {
        List<CpuRange>? read = CpuSetParser.Read(Require.NotNull(text, nameof(text)), out error);
        set = read is null ? null : Of(CpuRangeList.Normalise(read));
        return set is not null;
    }

    /// <summary>Creates a set from runs, which may overlap and come in any order.</summary>
    /// <param name="ranges">The runs.</param>
    public static CpuSet FromRanges(IEnumerable<CpuRange> ranges) =>
        Of(CpuRangeList.Normalise(new List<CpuRange>(Require.NotNull(ranges, nameof(ranges)))));

    /// <summary>The CPUs of either set.</summary>
    /// <param name="other">The other set.</param>
    public CpuSet Union(CpuSet other)
    {
        var all = new List<CpuRange>(_ranges);
        all.AddRange(Require.NotNull(other, nameof(other))._ranges);
        return Of(CpuRangeList.Normalise(all));
    }

    /// <summary>The CPUs of both sets.</summary>
    /// <param name="other">The other set.</param>
    public CpuSet Intersect(CpuSet other) => Of(CpuRangeList.Intersect(_ranges, Require.NotNull(other, nameof(other))._ranges));

    /// <summary>The CPUs of this set that are not in the other.</summary>
    /// <param name="other">The other set.</param>
    public CpuSet Except(CpuSet other) => Of(CpuRangeList.Except(_ranges, Require.NotNull(other, nameof(other))._ranges));

    /// <summary>Tells whether a CPU is in the set.</summary>
    /// <param name="cpu">The CPU's number.</param>
    public bool Contains(long cpu)
    {
        foreach (CpuRange range in _ranges)
        {
            if (cpu <= range.Last) return cpu >= range.First;
        }

        return false;
    }

    /// <summary>Every CPU number, ascending.</summary>
    /// <exception cref="InvalidOperationException">
    /// The set has more than <see cref="ExpandLimit"/> CPUs, or a number that is not a 32-bit integer.
    /// </exception>
    public IReadOnlyList<int> Expand()
    {
        if (Count > ExpandLimit) throw new InvalidOperationException($"CPU set '{this}' has more than {ExpandLimit} CPUs: too many to list.");
        if (Highest > int.MaxValue) throw new InvalidOperationException($"CPU set '{this}' has a CPU number above {int.MaxValue}.");
        int[] numbers = new int[Count];
        int next = 0;
        foreach (CpuRange range in _ranges)
        {
            for (long cpu = range.First; cpu <= range.Last; cpu++) numbers[next++] = (int)cpu;
        }

        return numbers;
    }

    /// <inheritdoc/>
    public bool Equals(CpuSet? other)
    {
        if (other is null || other._ranges.Length != _ranges.Length) return false;
        for (int i = 0; i < _ranges.Length; i++)
        {
            if (_ranges[i] != other._ranges[i]) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CpuSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (CpuRange range in _ranges) hash = unchecked((hash * 31) + range.GetHashCode());
        return hash;
    }

    /// <summary>The canonical text: ascending maximal runs, joined with commas.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (CpuRange range in _ranges)
        {
            if (text.Length > 0) text.Append(',');
            text.Append(range.ToString());
        }

        return text.ToString();
    }

    private static CpuSet Of(CpuRange[] normalised) => normalised.Length == 0 ? Empty : new CpuSet(normalised);
}
