using System;
using System.Collections;
using System.Collections.Generic;

namespace PaoRender.Generators;

/// <summary>An immutable array that is equal to another one with equal items, as the compiler's caching needs.</summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    private EquatableArray(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => _items![index];

    /// <summary>Copies the items, so that nobody can change them afterwards.</summary>
    public static EquatableArray<T> Of(IEnumerable<T> items) => new([.. items]);

    public bool Equals(EquatableArray<T> other) => this.AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in AsSpan()) hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ReadOnlySpan<T> AsSpan() => _items;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
